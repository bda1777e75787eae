-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "measure_status" AS ENUM ('UNKNOWN', 'PLANNED', 'RUNNING', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "agenda_kind" AS ENUM ('FORMAL', 'SECTION', 'ITEM', 'KAMIN');

-- CreateEnum
CREATE TYPE "agenda_status" AS ENUM ('OPEN', 'WITHDRAWN', 'MERGED', 'DECIDED_BY_CIRCULAR', 'POSTPONED');

-- CreateEnum
CREATE TYPE "green_list_lift" AS ENUM ('REQUESTED', 'TEXT_CHANGED', 'ITEM_CHANGED');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('INTERNAL', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "conference_status" AS ENUM ('PLANNED', 'RUNNING', 'CLOSED');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('MAIN', 'SPECIAL', 'PREPARATORY');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('PLANNED', 'RUNNING', 'HELD');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "rule_key" AS ENUM ('ADOPTION_MAJORITY', 'UNANIMITY_WITH_ABSTENTION', 'CIRCULAR_SILENCE', 'CIRCULAR_PERIOD', 'GREEN_LIST_LIFTING', 'EDITORIAL_CONTEST');

-- CreateEnum
CREATE TYPE "deadline_kind" AS ENUM ('TOPIC_REGISTRATION', 'MOTION_SUBMISSION', 'CO_SIGNING', 'PREPARATORY_MEETING', 'GREEN_LIST_OBJECTION', 'DISPATCH', 'STATEMENT', 'MINUTES_CORRECTION');

-- CreateEnum
CREATE TYPE "preparatory_outcome" AS ENUM ('GREEN_LIST', 'DEBATE', 'REVISE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('UNANIMOUS', 'MAJORITY', 'REJECTED', 'NOTED', 'POSTPONED', 'WITHDRAWN', 'MERGED');

-- CreateEnum
CREATE TYPE "vote_choice" AS ENUM ('YES', 'NO', 'ABSTAIN');

-- CreateEnum
CREATE TYPE "circular_rule" AS ENUM ('ACTIVE_VOTE', 'SILENCE_IS_CONSENT');

-- CreateEnum
CREATE TYPE "circular_status" AS ENUM ('DRAFT', 'OPEN', 'CONCLUDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "demand_kind" AS ENUM ('REQUEST', 'REVIEW_REQUEST', 'DEMAND', 'APPEAL', 'MANDATE', 'COMMITMENT', 'POSITION', 'NOTE');

-- CreateEnum
CREATE TYPE "follow_up_kind" AS ENUM ('SENT', 'REMINDED', 'ANSWERED', 'ASSESSED', 'CARRIED_OVER', 'REMARK');

-- CreateEnum
CREATE TYPE "follow_up_status" AS ENUM ('NOT_TRACKED', 'OPEN', 'ASKED', 'INTERIM', 'PARTLY_IMPLEMENTED', 'IMPLEMENTED', 'REJECTED', 'OBSOLETE', 'CONTINUED');

-- CreateEnum
CREATE TYPE "follow_up_visibility" AS ENUM ('INTERNAL', 'RELEASED', 'PUBLIC');

-- CreateEnum
CREATE TYPE "dispatch_kind" AS ENUM ('REQUEST', 'INFORMATION', 'REMINDER');

-- CreateEnum
CREATE TYPE "dispatch_status" AS ENUM ('DRAFT', 'SENT');

-- CreateEnum
CREATE TYPE "resolution_link_kind" AS ENUM ('REAFFIRMS', 'CONTINUES', 'REPLACES', 'RENEWS', 'REFERS_TO');

-- CreateEnum
CREATE TYPE "minutes_audience" AS ENUM ('INTERNAL', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "minutes_status" AS ENUM ('DRAFT', 'PRELIMINARY', 'FINAL');

-- CreateEnum
CREATE TYPE "correction_status" AS ENUM ('PROPOSED', 'ACCEPTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('OPEN', 'ACCEPTED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "motion_kind" AS ENUM ('MOTION', 'LEAD_MOTION', 'RESOLUTION_MOTION', 'REPORT', 'KAMIN_THEME', 'FORMAL');

-- CreateEnum
CREATE TYPE "motion_status" AS ENUM ('TOPIC', 'DRAFT', 'CO_SIGNING', 'REGISTERED', 'ON_AGENDA', 'DECIDED', 'WITHDRAWN', 'MERGED', 'POSTPONED');

-- CreateEnum
CREATE TYPE "applicant_role" AS ENUM ('LEAD', 'COORDINATING', 'CO');

-- CreateEnum
CREATE TYPE "invitation_status" AS ENUM ('PENDING', 'SIGNED', 'DECLINED', 'QUESTION', 'REVOKED');

-- CreateEnum
CREATE TYPE "amendment_status" AS ENUM ('PROPOSED', 'ACCEPTED', 'ADAPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "text_origin" AS ENUM ('EDITOR', 'UPLOAD', 'AMENDMENT', 'IMPORT');

-- CreateEnum
CREATE TYPE "outbox_kind" AS ENUM ('MAIL', 'NOTIFICATION', 'LIVE_EVENT');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('OFFICE', 'STATE_EDITOR', 'STATE_APPROVER', 'WORKING_GROUP_MEMBER', 'FEDERAL_GUEST', 'ADMINISTRATION');

-- CreateEnum
CREATE TYPE "mail_rhythm" AS ENUM ('IMMEDIATE', 'DAILY', 'NONE');

-- CreateEnum
CREATE TYPE "one_time_link_purpose" AS ENUM ('FIRST_ADMINISTRATOR', 'INVITATION', 'PASSWORD_RESET');

-- CreateEnum
CREATE TYPE "state_code" AS ENUM ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH');

-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('GOVERNMENT', 'MINISTRY', 'AGENCY', 'CONFERENCE', 'WORKING_GROUP', 'STATES', 'SECRETARIAT', 'ASSOCIATION', 'OTHER');

-- CreateEnum
CREATE TYPE "working_group_kind" AS ENUM ('LAG', 'BLAG');

-- CreateTable
CREATE TABLE "action_plan_phase" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "action_plan_phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_plan_theme" (
    "id" UUID NOT NULL,
    "phase_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,

    CONSTRAINT "action_plan_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_lead" (
    "id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "body_id" UUID,
    "printed_name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "theme_lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "status" "measure_status" NOT NULL DEFAULT 'UNKNOWN',
    "status_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_body" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "body_id" UUID,
    "printed_name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "measure_body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demand_measure" (
    "id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "note" TEXT,
    "linked_by_id" UUID,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "demand_measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "parent_id" UUID,
    "number" TEXT,
    "position" INTEGER NOT NULL,
    "kind" "agenda_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "motion_id" UUID,
    "green_list" BOOLEAN NOT NULL DEFAULT false,
    "all_states" BOOLEAN NOT NULL DEFAULT false,
    "status" "agenda_status" NOT NULL DEFAULT 'OPEN',
    "withdrawn_by_code" "state_code",
    "merged_into_id" UUID,
    "merged_into_number" TEXT,
    "circular_reference" TEXT,
    "circular_procedure_id" UUID,
    "postponed_to_id" UUID,
    "admitted_late_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item_applicant" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "role" "applicant_role" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "agenda_item_applicant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_note" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "agenda_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_edition" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "letter" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "cover_note" TEXT,
    "issued_by_id" UUID,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preparatory_result" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "outcome" "preparatory_outcome" NOT NULL,
    "note" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "preparatory_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "green_list_entry" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "text_version_id" UUID,
    "sealed_hash" TEXT NOT NULL,
    "sealed_by_id" UUID,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lift" "green_list_lift",
    "lifted_for_code" "state_code",
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason" TEXT,
    "adopted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "green_list_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "chair_code" "state_code",
    "term_starts_on" DATE,
    "term_ends_on" DATE,
    "motto" TEXT,
    "focus_topics" TEXT[],
    "status" "conference_status" NOT NULL DEFAULT 'PLANNED',
    "closed_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_of_procedure" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "key" "rule_key" NOT NULL,
    "value" JSONB NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rule_of_procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_rule" (
    "id" UUID NOT NULL,
    "kind" "deadline_kind" NOT NULL,
    "days_before" INTEGER NOT NULL,
    "avoids_holidays" BOOLEAN NOT NULL DEFAULT true,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "deadline_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "kind" "deadline_kind" NOT NULL,
    "due_on" DATE NOT NULL,
    "calculated_on" DATE,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'DAY',
    "place" TEXT,
    "by_video" BOOLEAN NOT NULL DEFAULT false,
    "cancelled" BOOLEAN NOT NULL DEFAULT false,
    "cancellation_reason" TEXT,
    "status" "meeting_status" NOT NULL DEFAULT 'PLANNED',
    "called_item_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "state_code" "state_code",
    "body_id" UUID,
    "printed_name" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "delegation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "salutation" TEXT,
    "title" TEXT,
    "office" TEXT,
    "name" TEXT NOT NULL,
    "unit" TEXT,
    "chairs" BOOLEAN NOT NULL DEFAULT false,
    "leads" BOOLEAN NOT NULL DEFAULT false,
    "person_id" UUID,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "delegation_id" UUID NOT NULL,
    "participant_id" UUID,
    "from_item_id" UUID,
    "to_item_id" UUID,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "circular_procedure_id" UUID,
    "outcome" "outcome" NOT NULL,
    "phrase" TEXT,
    "yes" INTEGER,
    "no" INTEGER,
    "abstain" INTEGER,
    "decided_on" DATE,
    "adopted_under_id" UUID,
    "client_key" TEXT,
    "supersedes_id" UUID,
    "correction_reason" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "choice" "vote_choice" NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "motion_id" UUID,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "outcome" "outcome",
    "circular_reference" TEXT,
    "decided_on" DATE,
    "blocks" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "supersedes_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),
    "correction_reason" TEXT,
    "policy_field_id" UUID,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution_applicant" (
    "id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "resolution_applicant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "states" "state_code"[],
    "text" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'INTERNAL',
    "due_on" DATE,
    "submitted_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circular_procedure" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "motion_id" UUID,
    "text_version_id" UUID,
    "rule" "circular_rule" NOT NULL,
    "rule_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "opens_on" DATE,
    "due_on" DATE,
    "status" "circular_status" NOT NULL DEFAULT 'DRAFT',
    "decided_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "circular_procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circular_vote" (
    "id" UUID NOT NULL,
    "procedure_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "choice" "vote_choice",
    "objects_to_procedure" BOOLEAN NOT NULL DEFAULT false,
    "comment" TEXT,
    "cast_by_id" UUID,
    "cast_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "circular_vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "motion_id" UUID,
    "agenda_item_id" UUID,
    "resolution_id" UUID,
    "follow_up_entry_id" UUID,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_document" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demand" (
    "id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "clause" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "block_index" INTEGER,
    "kind" "demand_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "follow_up" BOOLEAN NOT NULL DEFAULT true,
    "due_on" DATE,
    "due_at_id" UUID,
    "goal" TEXT,
    "indicator" TEXT,
    "target_on" DATE,
    "policy_field_id" UUID,
    "continued_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "demand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demand_addressee" (
    "id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "printed_name" TEXT,

    CONSTRAINT "demand_addressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demand_measurement" (
    "id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "measured_on" DATE NOT NULL,
    "value" DECIMAL(65,30) NOT NULL,
    "unit" TEXT NOT NULL,
    "source" TEXT,
    "recorded_by_id" UUID,

    CONSTRAINT "demand_measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_entry" (
    "id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "kind" "follow_up_kind" NOT NULL,
    "occurred_on" DATE NOT NULL,
    "body_id" UUID,
    "status" "follow_up_status",
    "text" TEXT,
    "evidence" TEXT,
    "visibility" "follow_up_visibility" NOT NULL DEFAULT 'INTERNAL',
    "released_at" TIMESTAMPTZ(3),
    "dispatch_id" UUID,
    "supersedes_id" UUID,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "follow_up_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "kind" "dispatch_kind" NOT NULL,
    "status" "dispatch_status" NOT NULL DEFAULT 'DRAFT',
    "salutation" TEXT,
    "text" TEXT,
    "sent_on" DATE,
    "answer_due_on" DATE,
    "document_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_item" (
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "demand_id" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "dispatch_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution_link" (
    "id" UUID NOT NULL,
    "from_resolution_id" UUID,
    "from_motion_id" UUID,
    "to_resolution_id" UUID NOT NULL,
    "kind" "resolution_link_kind" NOT NULL,
    "quote" TEXT,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "rejected_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "resolution_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_edition" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "audience" "minutes_audience" NOT NULL,
    "status" "minutes_status" NOT NULL DEFAULT 'DRAFT',
    "number" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "hash" TEXT,
    "frozen_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "approved_under_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "minutes_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_correction" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "place" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "status" "correction_status" NOT NULL DEFAULT 'PROPOSED',
    "decision_reason" TEXT,
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "minutes_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_acknowledgement" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "item" TEXT,
    "facts_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "acknowledged_by_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_draft" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "reading" JSONB NOT NULL,
    "corrections" JSONB NOT NULL DEFAULT '[]',
    "status" "import_status" NOT NULL DEFAULT 'OPEN',
    "meeting_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "motion" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "kind" "motion_kind" NOT NULL,
    "status" "motion_status" NOT NULL DEFAULT 'TOPIC',
    "title" TEXT NOT NULL,
    "initiator_code" "state_code",
    "working_group_id" UUID,
    "policy_field_id" UUID,
    "merged_into_id" UUID,
    "withdrawn_by_code" "state_code",
    "withdrawn_at" TIMESTAMPTZ(3),
    "registered_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "motion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "motion_applicant" (
    "id" UUID NOT NULL,
    "motion_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "role" "applicant_role" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "text_version_id" UUID,

    CONSTRAINT "motion_applicant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "motion_invitation" (
    "id" UUID NOT NULL,
    "motion_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "status" "invitation_status" NOT NULL DEFAULT 'PENDING',
    "message" TEXT,
    "answer" TEXT,
    "invited_by_id" UUID,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "motion_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_version" (
    "id" UUID NOT NULL,
    "motion_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "rationale" JSONB,
    "editorial" BOOLEAN NOT NULL DEFAULT false,
    "origin" "text_origin" NOT NULL DEFAULT 'EDITOR',
    "hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial_contest" (
    "id" UUID NOT NULL,
    "text_version_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "reason" TEXT,
    "contested_by_id" UUID,
    "contested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editorial_contest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" UUID NOT NULL,
    "motion_id" UUID NOT NULL,
    "text_version_id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "signed_by_id" UUID,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "amendment" (
    "id" UUID NOT NULL,
    "motion_id" UUID NOT NULL,
    "base_version_id" UUID NOT NULL,
    "result_version_id" UUID,
    "state_code" "state_code" NOT NULL,
    "operations" JSONB NOT NULL,
    "reason" TEXT,
    "status" "amendment_status" NOT NULL DEFAULT 'PROPOSED',
    "decision_reason" TEXT,
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "motion_id" UUID NOT NULL,
    "text_version_id" UUID,
    "block_id" TEXT,
    "state_code" "state_code",
    "author_id" UUID NOT NULL,
    "parent_id" UUID,
    "text" TEXT NOT NULL,
    "internal_to_state" BOOLEAN NOT NULL DEFAULT false,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_snapshot" JSONB NOT NULL,
    "verb" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "kind" "outbox_kind" NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "salutation" TEXT,
    "title" TEXT,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "password_hash" TEXT,
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "mail_rhythm" "mail_rhythm" NOT NULL DEFAULT 'IMMEDIATE',
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "state_code" "state_code",
    "body_id" UUID,
    "working_group_id" UUID,
    "valid_from" DATE,
    "valid_until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" "one_time_link_purpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID,
    "email" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "redeemed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "personal_draft" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "personal_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_filter" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "federal_state" (
    "code" "state_code" NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "federal_state_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ministry" (
    "id" UUID NOT NULL,
    "state_code" "state_code" NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,
    "successor_id" UUID,

    CONSTRAINT "ministry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "body_kind" NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "successor_id" UUID,
    "postal_address" TEXT,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body_name" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,

    CONSTRAINT "body_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_field" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "policy_field_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group" (
    "id" UUID NOT NULL,
    "kind" "working_group_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "chair_code" "state_code",
    "co_chair_id" UUID,
    "mandate" TEXT,
    "mandated_by_id" UUID,
    "mandate_clause" INTEGER,
    "starts_on" DATE,
    "ends_on" DATE,
    "end_condition" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "working_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group_member" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "state_code" "state_code",
    "body_id" UUID,
    "since" DATE,
    "until" DATE,

    CONSTRAINT "working_group_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group_report" (
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due_at_id" UUID,
    "due_on" DATE,
    "delivered_on" DATE,
    "document_id" UUID,
    "agenda_item_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "working_group_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "action_plan_phase_number_key" ON "action_plan_phase"("number");

-- CreateIndex
CREATE UNIQUE INDEX "action_plan_theme_phase_id_position_key" ON "action_plan_theme"("phase_id", "position");

-- CreateIndex
CREATE INDEX "theme_lead_body_id_idx" ON "theme_lead"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "theme_lead_theme_id_position_key" ON "theme_lead"("theme_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "measure_theme_id_number_key" ON "measure"("theme_id", "number");

-- CreateIndex
CREATE INDEX "measure_body_body_id_idx" ON "measure_body"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "measure_body_measure_id_position_key" ON "measure_body"("measure_id", "position");

-- CreateIndex
CREATE INDEX "demand_measure_measure_id_idx" ON "demand_measure"("measure_id");

-- CreateIndex
CREATE INDEX "demand_measure_linked_by_id_idx" ON "demand_measure"("linked_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "demand_measure_demand_id_measure_id_key" ON "demand_measure"("demand_id", "measure_id");

-- CreateIndex
CREATE INDEX "agenda_item_meeting_id_position_idx" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "agenda_item_parent_id_idx" ON "agenda_item"("parent_id");

-- CreateIndex
CREATE INDEX "agenda_item_motion_id_idx" ON "agenda_item"("motion_id");

-- CreateIndex
CREATE INDEX "agenda_item_withdrawn_by_code_idx" ON "agenda_item"("withdrawn_by_code");

-- CreateIndex
CREATE INDEX "agenda_item_merged_into_id_idx" ON "agenda_item"("merged_into_id");

-- CreateIndex
CREATE INDEX "agenda_item_circular_procedure_id_idx" ON "agenda_item"("circular_procedure_id");

-- CreateIndex
CREATE INDEX "agenda_item_postponed_to_id_idx" ON "agenda_item"("postponed_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_number_key" ON "agenda_item"("meeting_id", "number");

-- CreateIndex
CREATE INDEX "agenda_item_applicant_state_code_idx" ON "agenda_item_applicant"("state_code");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_applicant_agenda_item_id_state_code_key" ON "agenda_item_applicant"("agenda_item_id", "state_code");

-- CreateIndex
CREATE INDEX "agenda_note_agenda_item_id_idx" ON "agenda_note"("agenda_item_id");

-- CreateIndex
CREATE INDEX "agenda_note_author_id_idx" ON "agenda_note"("author_id");

-- CreateIndex
CREATE INDEX "agenda_edition_issued_by_id_idx" ON "agenda_edition"("issued_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_edition_meeting_id_letter_key" ON "agenda_edition"("meeting_id", "letter");

-- CreateIndex
CREATE INDEX "preparatory_result_agenda_item_id_idx" ON "preparatory_result"("agenda_item_id");

-- CreateIndex
CREATE INDEX "preparatory_result_recorded_by_id_idx" ON "preparatory_result"("recorded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "preparatory_result_meeting_id_agenda_item_id_key" ON "preparatory_result"("meeting_id", "agenda_item_id");

-- CreateIndex
CREATE INDEX "green_list_entry_agenda_item_id_idx" ON "green_list_entry"("agenda_item_id");

-- CreateIndex
CREATE INDEX "green_list_entry_text_version_id_idx" ON "green_list_entry"("text_version_id");

-- CreateIndex
CREATE INDEX "green_list_entry_sealed_by_id_idx" ON "green_list_entry"("sealed_by_id");

-- CreateIndex
CREATE INDEX "green_list_entry_lifted_for_code_idx" ON "green_list_entry"("lifted_for_code");

-- CreateIndex
CREATE INDEX "green_list_entry_lifted_by_id_idx" ON "green_list_entry"("lifted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "conference_number_key" ON "conference"("number");

-- CreateIndex
CREATE INDEX "conference_chair_code_idx" ON "conference"("chair_code");

-- CreateIndex
CREATE UNIQUE INDEX "rule_of_procedure_conference_id_key_key" ON "rule_of_procedure"("conference_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_rule_kind_key" ON "deadline_rule"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_conference_id_kind_key" ON "deadline"("conference_id", "kind");

-- CreateIndex
CREATE INDEX "meeting_conference_id_kind_idx" ON "meeting"("conference_id", "kind");

-- CreateIndex
CREATE INDEX "meeting_called_item_id_idx" ON "meeting"("called_item_id");

-- CreateIndex
CREATE INDEX "delegation_meeting_id_position_idx" ON "delegation"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "delegation_state_code_idx" ON "delegation"("state_code");

-- CreateIndex
CREATE INDEX "delegation_body_id_idx" ON "delegation"("body_id");

-- CreateIndex
CREATE INDEX "participant_delegation_id_position_idx" ON "participant"("delegation_id", "position");

-- CreateIndex
CREATE INDEX "participant_person_id_idx" ON "participant"("person_id");

-- CreateIndex
CREATE INDEX "attendance_delegation_id_idx" ON "attendance"("delegation_id");

-- CreateIndex
CREATE INDEX "attendance_participant_id_idx" ON "attendance"("participant_id");

-- CreateIndex
CREATE INDEX "attendance_from_item_id_idx" ON "attendance"("from_item_id");

-- CreateIndex
CREATE INDEX "attendance_to_item_id_idx" ON "attendance"("to_item_id");

-- CreateIndex
CREATE INDEX "attendance_recorded_by_id_idx" ON "attendance"("recorded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_client_key_key" ON "decision"("client_key");

-- CreateIndex
CREATE UNIQUE INDEX "decision_supersedes_id_key" ON "decision"("supersedes_id");

-- CreateIndex
CREATE INDEX "decision_agenda_item_id_idx" ON "decision"("agenda_item_id");

-- CreateIndex
CREATE INDEX "decision_circular_procedure_id_idx" ON "decision"("circular_procedure_id");

-- CreateIndex
CREATE INDEX "decision_adopted_under_id_idx" ON "decision"("adopted_under_id");

-- CreateIndex
CREATE INDEX "decision_recorded_by_id_idx" ON "decision"("recorded_by_id");

-- CreateIndex
CREATE INDEX "vote_state_code_idx" ON "vote"("state_code");

-- CreateIndex
CREATE UNIQUE INDEX "vote_decision_id_state_code_key" ON "vote"("decision_id", "state_code");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_supersedes_id_key" ON "resolution"("supersedes_id");

-- CreateIndex
CREATE INDEX "resolution_meeting_id_position_idx" ON "resolution"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "resolution_agenda_item_id_idx" ON "resolution"("agenda_item_id");

-- CreateIndex
CREATE INDEX "resolution_motion_id_idx" ON "resolution"("motion_id");

-- CreateIndex
CREATE INDEX "resolution_policy_field_id_idx" ON "resolution"("policy_field_id");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_meeting_id_number_revision_key" ON "resolution"("meeting_id", "number", "revision");

-- CreateIndex
CREATE INDEX "resolution_applicant_state_code_idx" ON "resolution_applicant"("state_code");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_applicant_resolution_id_state_code_key" ON "resolution_applicant"("resolution_id", "state_code");

-- CreateIndex
CREATE INDEX "statement_agenda_item_id_idx" ON "statement"("agenda_item_id");

-- CreateIndex
CREATE INDEX "statement_submitted_by_id_idx" ON "statement"("submitted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "circular_procedure_reference_key" ON "circular_procedure"("reference");

-- CreateIndex
CREATE INDEX "circular_procedure_conference_id_idx" ON "circular_procedure"("conference_id");

-- CreateIndex
CREATE INDEX "circular_procedure_motion_id_idx" ON "circular_procedure"("motion_id");

-- CreateIndex
CREATE INDEX "circular_procedure_text_version_id_idx" ON "circular_procedure"("text_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "circular_procedure_year_number_key" ON "circular_procedure"("year", "number");

-- CreateIndex
CREATE INDEX "circular_vote_state_code_idx" ON "circular_vote"("state_code");

-- CreateIndex
CREATE INDEX "circular_vote_cast_by_id_idx" ON "circular_vote"("cast_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "circular_vote_procedure_id_state_code_key" ON "circular_vote"("procedure_id", "state_code");

-- CreateIndex
CREATE INDEX "attachment_document_id_idx" ON "attachment"("document_id");

-- CreateIndex
CREATE INDEX "attachment_motion_id_idx" ON "attachment"("motion_id");

-- CreateIndex
CREATE INDEX "attachment_agenda_item_id_idx" ON "attachment"("agenda_item_id");

-- CreateIndex
CREATE INDEX "attachment_resolution_id_idx" ON "attachment"("resolution_id");

-- CreateIndex
CREATE INDEX "attachment_follow_up_entry_id_idx" ON "attachment"("follow_up_entry_id");

-- CreateIndex
CREATE INDEX "stored_document_sha256_idx" ON "stored_document"("sha256");

-- CreateIndex
CREATE INDEX "stored_document_uploaded_by_id_idx" ON "stored_document"("uploaded_by_id");

-- CreateIndex
CREATE INDEX "demand_due_at_id_idx" ON "demand"("due_at_id");

-- CreateIndex
CREATE INDEX "demand_policy_field_id_idx" ON "demand"("policy_field_id");

-- CreateIndex
CREATE INDEX "demand_continued_by_id_idx" ON "demand"("continued_by_id");

-- CreateIndex
CREATE INDEX "demand_confirmed_by_id_idx" ON "demand"("confirmed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "demand_resolution_id_clause_position_key" ON "demand"("resolution_id", "clause", "position");

-- CreateIndex
CREATE INDEX "demand_addressee_body_id_idx" ON "demand_addressee"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "demand_addressee_demand_id_body_id_key" ON "demand_addressee"("demand_id", "body_id");

-- CreateIndex
CREATE INDEX "demand_measurement_demand_id_idx" ON "demand_measurement"("demand_id");

-- CreateIndex
CREATE INDEX "demand_measurement_recorded_by_id_idx" ON "demand_measurement"("recorded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_entry_supersedes_id_key" ON "follow_up_entry"("supersedes_id");

-- CreateIndex
CREATE INDEX "follow_up_entry_demand_id_occurred_on_idx" ON "follow_up_entry"("demand_id", "occurred_on");

-- CreateIndex
CREATE INDEX "follow_up_entry_body_id_idx" ON "follow_up_entry"("body_id");

-- CreateIndex
CREATE INDEX "follow_up_entry_dispatch_id_idx" ON "follow_up_entry"("dispatch_id");

-- CreateIndex
CREATE INDEX "follow_up_entry_author_id_idx" ON "follow_up_entry"("author_id");

-- CreateIndex
CREATE INDEX "dispatch_conference_id_idx" ON "dispatch"("conference_id");

-- CreateIndex
CREATE INDEX "dispatch_body_id_idx" ON "dispatch"("body_id");

-- CreateIndex
CREATE INDEX "dispatch_document_id_idx" ON "dispatch"("document_id");

-- CreateIndex
CREATE INDEX "dispatch_item_dispatch_id_idx" ON "dispatch_item"("dispatch_id");

-- CreateIndex
CREATE INDEX "dispatch_item_resolution_id_idx" ON "dispatch_item"("resolution_id");

-- CreateIndex
CREATE INDEX "dispatch_item_demand_id_idx" ON "dispatch_item"("demand_id");

-- CreateIndex
CREATE INDEX "resolution_link_from_resolution_id_idx" ON "resolution_link"("from_resolution_id");

-- CreateIndex
CREATE INDEX "resolution_link_from_motion_id_idx" ON "resolution_link"("from_motion_id");

-- CreateIndex
CREATE INDEX "resolution_link_to_resolution_id_idx" ON "resolution_link"("to_resolution_id");

-- CreateIndex
CREATE INDEX "resolution_link_confirmed_by_id_idx" ON "resolution_link"("confirmed_by_id");

-- CreateIndex
CREATE INDEX "minutes_edition_approved_under_id_idx" ON "minutes_edition"("approved_under_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_edition_meeting_id_audience_number_key" ON "minutes_edition"("meeting_id", "audience", "number");

-- CreateIndex
CREATE INDEX "minutes_correction_edition_id_idx" ON "minutes_correction"("edition_id");

-- CreateIndex
CREATE INDEX "minutes_correction_state_code_idx" ON "minutes_correction"("state_code");

-- CreateIndex
CREATE INDEX "minutes_correction_proposed_by_id_idx" ON "minutes_correction"("proposed_by_id");

-- CreateIndex
CREATE INDEX "minutes_correction_decided_by_id_idx" ON "minutes_correction"("decided_by_id");

-- CreateIndex
CREATE INDEX "finding_acknowledgement_acknowledged_by_id_idx" ON "finding_acknowledgement"("acknowledged_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_acknowledgement_meeting_id_facts_hash_key" ON "finding_acknowledgement"("meeting_id", "facts_hash");

-- CreateIndex
CREATE INDEX "import_draft_owner_id_status_idx" ON "import_draft"("owner_id", "status");

-- CreateIndex
CREATE INDEX "import_draft_meeting_id_idx" ON "import_draft"("meeting_id");

-- CreateIndex
CREATE INDEX "motion_conference_id_status_idx" ON "motion"("conference_id", "status");

-- CreateIndex
CREATE INDEX "motion_initiator_code_idx" ON "motion"("initiator_code");

-- CreateIndex
CREATE INDEX "motion_working_group_id_idx" ON "motion"("working_group_id");

-- CreateIndex
CREATE INDEX "motion_policy_field_id_idx" ON "motion"("policy_field_id");

-- CreateIndex
CREATE INDEX "motion_merged_into_id_idx" ON "motion"("merged_into_id");

-- CreateIndex
CREATE INDEX "motion_withdrawn_by_code_idx" ON "motion"("withdrawn_by_code");

-- CreateIndex
CREATE INDEX "motion_created_by_id_idx" ON "motion"("created_by_id");

-- CreateIndex
CREATE INDEX "motion_applicant_motion_id_idx" ON "motion_applicant"("motion_id");

-- CreateIndex
CREATE INDEX "motion_applicant_state_code_idx" ON "motion_applicant"("state_code");

-- CreateIndex
CREATE INDEX "motion_applicant_text_version_id_idx" ON "motion_applicant"("text_version_id");

-- CreateIndex
CREATE INDEX "motion_invitation_state_code_idx" ON "motion_invitation"("state_code");

-- CreateIndex
CREATE INDEX "motion_invitation_invited_by_id_idx" ON "motion_invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "motion_invitation_answered_by_id_idx" ON "motion_invitation"("answered_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "motion_invitation_motion_id_state_code_key" ON "motion_invitation"("motion_id", "state_code");

-- CreateIndex
CREATE INDEX "text_version_created_by_id_idx" ON "text_version"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "text_version_motion_id_number_key" ON "text_version"("motion_id", "number");

-- CreateIndex
CREATE INDEX "editorial_contest_state_code_idx" ON "editorial_contest"("state_code");

-- CreateIndex
CREATE INDEX "editorial_contest_contested_by_id_idx" ON "editorial_contest"("contested_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "editorial_contest_text_version_id_state_code_key" ON "editorial_contest"("text_version_id", "state_code");

-- CreateIndex
CREATE INDEX "signature_motion_id_idx" ON "signature"("motion_id");

-- CreateIndex
CREATE INDEX "signature_text_version_id_idx" ON "signature"("text_version_id");

-- CreateIndex
CREATE INDEX "signature_state_code_idx" ON "signature"("state_code");

-- CreateIndex
CREATE INDEX "signature_signed_by_id_idx" ON "signature"("signed_by_id");

-- CreateIndex
CREATE INDEX "signature_ended_by_id_idx" ON "signature"("ended_by_id");

-- CreateIndex
CREATE INDEX "amendment_motion_id_status_idx" ON "amendment"("motion_id", "status");

-- CreateIndex
CREATE INDEX "amendment_base_version_id_idx" ON "amendment"("base_version_id");

-- CreateIndex
CREATE INDEX "amendment_result_version_id_idx" ON "amendment"("result_version_id");

-- CreateIndex
CREATE INDEX "amendment_state_code_idx" ON "amendment"("state_code");

-- CreateIndex
CREATE INDEX "amendment_proposed_by_id_idx" ON "amendment"("proposed_by_id");

-- CreateIndex
CREATE INDEX "amendment_decided_by_id_idx" ON "amendment"("decided_by_id");

-- CreateIndex
CREATE INDEX "comment_motion_id_block_id_idx" ON "comment"("motion_id", "block_id");

-- CreateIndex
CREATE INDEX "comment_text_version_id_idx" ON "comment"("text_version_id");

-- CreateIndex
CREATE INDEX "comment_state_code_idx" ON "comment"("state_code");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "comment_parent_id_idx" ON "comment"("parent_id");

-- CreateIndex
CREATE INDEX "comment_resolved_by_id_idx" ON "comment"("resolved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_seq_key" ON "audit_entry"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_idx" ON "audit_entry"("actor_id");

-- CreateIndex
CREATE INDEX "outbox_message_delivered_at_available_at_idx" ON "outbox_message"("delivered_at", "available_at");

-- CreateIndex
CREATE INDEX "notification_person_id_read_at_idx" ON "notification"("person_id", "read_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "role_assignment_person_id_idx" ON "role_assignment"("person_id");

-- CreateIndex
CREATE INDEX "role_assignment_state_code_idx" ON "role_assignment"("state_code");

-- CreateIndex
CREATE INDEX "role_assignment_body_id_idx" ON "role_assignment"("body_id");

-- CreateIndex
CREATE INDEX "role_assignment_working_group_id_idx" ON "role_assignment"("working_group_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_person_id_idx" ON "one_time_link"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_person_id_idx" ON "calendar_feed"("person_id");

-- CreateIndex
CREATE INDEX "rate_limit_window_starts_at_idx" ON "rate_limit"("window_starts_at");

-- CreateIndex
CREATE INDEX "setting_updated_by_id_idx" ON "setting"("updated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "personal_draft_person_id_subject_type_subject_id_key" ON "personal_draft"("person_id", "subject_type", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_filter_person_id_page_name_key" ON "saved_filter"("person_id", "page", "name");

-- CreateIndex
CREATE UNIQUE INDEX "federal_state_name_key" ON "federal_state"("name");

-- CreateIndex
CREATE UNIQUE INDEX "federal_state_position_key" ON "federal_state"("position");

-- CreateIndex
CREATE INDEX "ministry_state_code_valid_from_idx" ON "ministry"("state_code", "valid_from");

-- CreateIndex
CREATE INDEX "ministry_successor_id_idx" ON "ministry"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "body_code_key" ON "body"("code");

-- CreateIndex
CREATE INDEX "body_successor_id_idx" ON "body"("successor_id");

-- CreateIndex
CREATE INDEX "body_name_body_id_idx" ON "body_name"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_field_code_key" ON "policy_field"("code");

-- CreateIndex
CREATE UNIQUE INDEX "policy_field_name_key" ON "policy_field"("name");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_name_key" ON "working_group"("name");

-- CreateIndex
CREATE INDEX "working_group_chair_code_idx" ON "working_group"("chair_code");

-- CreateIndex
CREATE INDEX "working_group_co_chair_id_idx" ON "working_group"("co_chair_id");

-- CreateIndex
CREATE INDEX "working_group_mandated_by_id_idx" ON "working_group"("mandated_by_id");

-- CreateIndex
CREATE INDEX "working_group_member_working_group_id_idx" ON "working_group_member"("working_group_id");

-- CreateIndex
CREATE INDEX "working_group_member_state_code_idx" ON "working_group_member"("state_code");

-- CreateIndex
CREATE INDEX "working_group_member_body_id_idx" ON "working_group_member"("body_id");

-- CreateIndex
CREATE INDEX "working_group_report_working_group_id_idx" ON "working_group_report"("working_group_id");

-- CreateIndex
CREATE INDEX "working_group_report_due_at_id_idx" ON "working_group_report"("due_at_id");

-- CreateIndex
CREATE INDEX "working_group_report_document_id_idx" ON "working_group_report"("document_id");

-- CreateIndex
CREATE INDEX "working_group_report_agenda_item_id_idx" ON "working_group_report"("agenda_item_id");

-- AddForeignKey
ALTER TABLE "action_plan_theme" ADD CONSTRAINT "action_plan_theme_phase_id_fkey" FOREIGN KEY ("phase_id") REFERENCES "action_plan_phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_lead" ADD CONSTRAINT "theme_lead_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "action_plan_theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_lead" ADD CONSTRAINT "theme_lead_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "action_plan_theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_body" ADD CONSTRAINT "measure_body_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_body" ADD CONSTRAINT "measure_body_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_measure" ADD CONSTRAINT "demand_measure_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_measure" ADD CONSTRAINT "demand_measure_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_measure" ADD CONSTRAINT "demand_measure_linked_by_id_fkey" FOREIGN KEY ("linked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_withdrawn_by_code_fkey" FOREIGN KEY ("withdrawn_by_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_circular_procedure_id_fkey" FOREIGN KEY ("circular_procedure_id") REFERENCES "circular_procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_postponed_to_id_fkey" FOREIGN KEY ("postponed_to_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item_applicant" ADD CONSTRAINT "agenda_item_applicant_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item_applicant" ADD CONSTRAINT "agenda_item_applicant_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_note" ADD CONSTRAINT "agenda_note_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_note" ADD CONSTRAINT "agenda_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition" ADD CONSTRAINT "agenda_edition_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition" ADD CONSTRAINT "agenda_edition_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparatory_result" ADD CONSTRAINT "preparatory_result_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparatory_result" ADD CONSTRAINT "preparatory_result_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparatory_result" ADD CONSTRAINT "preparatory_result_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "green_list_entry" ADD CONSTRAINT "green_list_entry_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "green_list_entry" ADD CONSTRAINT "green_list_entry_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "green_list_entry" ADD CONSTRAINT "green_list_entry_sealed_by_id_fkey" FOREIGN KEY ("sealed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "green_list_entry" ADD CONSTRAINT "green_list_entry_lifted_for_code_fkey" FOREIGN KEY ("lifted_for_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "green_list_entry" ADD CONSTRAINT "green_list_entry_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference" ADD CONSTRAINT "conference_chair_code_fkey" FOREIGN KEY ("chair_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_of_procedure" ADD CONSTRAINT "rule_of_procedure_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_called_item_id_fkey" FOREIGN KEY ("called_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_from_item_id_fkey" FOREIGN KEY ("from_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_to_item_id_fkey" FOREIGN KEY ("to_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_circular_procedure_id_fkey" FOREIGN KEY ("circular_procedure_id") REFERENCES "circular_procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_adopted_under_id_fkey" FOREIGN KEY ("adopted_under_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_policy_field_id_fkey" FOREIGN KEY ("policy_field_id") REFERENCES "policy_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_applicant" ADD CONSTRAINT "resolution_applicant_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_applicant" ADD CONSTRAINT "resolution_applicant_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circular_procedure" ADD CONSTRAINT "circular_procedure_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circular_procedure" ADD CONSTRAINT "circular_procedure_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circular_procedure" ADD CONSTRAINT "circular_procedure_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circular_vote" ADD CONSTRAINT "circular_vote_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "circular_procedure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circular_vote" ADD CONSTRAINT "circular_vote_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circular_vote" ADD CONSTRAINT "circular_vote_cast_by_id_fkey" FOREIGN KEY ("cast_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "stored_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_follow_up_entry_id_fkey" FOREIGN KEY ("follow_up_entry_id") REFERENCES "follow_up_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_document" ADD CONSTRAINT "stored_document_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_due_at_id_fkey" FOREIGN KEY ("due_at_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_policy_field_id_fkey" FOREIGN KEY ("policy_field_id") REFERENCES "policy_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_continued_by_id_fkey" FOREIGN KEY ("continued_by_id") REFERENCES "demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_addressee" ADD CONSTRAINT "demand_addressee_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_addressee" ADD CONSTRAINT "demand_addressee_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_measurement" ADD CONSTRAINT "demand_measurement_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_measurement" ADD CONSTRAINT "demand_measurement_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "follow_up_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "stored_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_item" ADD CONSTRAINT "dispatch_item_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_item" ADD CONSTRAINT "dispatch_item_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_item" ADD CONSTRAINT "dispatch_item_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_link" ADD CONSTRAINT "resolution_link_from_resolution_id_fkey" FOREIGN KEY ("from_resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_link" ADD CONSTRAINT "resolution_link_from_motion_id_fkey" FOREIGN KEY ("from_motion_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_link" ADD CONSTRAINT "resolution_link_to_resolution_id_fkey" FOREIGN KEY ("to_resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_link" ADD CONSTRAINT "resolution_link_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_edition" ADD CONSTRAINT "minutes_edition_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_edition" ADD CONSTRAINT "minutes_edition_approved_under_id_fkey" FOREIGN KEY ("approved_under_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "minutes_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_correction" ADD CONSTRAINT "minutes_correction_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_acknowledgement" ADD CONSTRAINT "finding_acknowledgement_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_acknowledgement" ADD CONSTRAINT "finding_acknowledgement_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_initiator_code_fkey" FOREIGN KEY ("initiator_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_working_group_id_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_policy_field_id_fkey" FOREIGN KEY ("policy_field_id") REFERENCES "policy_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_withdrawn_by_code_fkey" FOREIGN KEY ("withdrawn_by_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion" ADD CONSTRAINT "motion_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_applicant" ADD CONSTRAINT "motion_applicant_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_applicant" ADD CONSTRAINT "motion_applicant_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_applicant" ADD CONSTRAINT "motion_applicant_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_invitation" ADD CONSTRAINT "motion_invitation_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_invitation" ADD CONSTRAINT "motion_invitation_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_invitation" ADD CONSTRAINT "motion_invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "motion_invitation" ADD CONSTRAINT "motion_invitation_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_version" ADD CONSTRAINT "text_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial_contest" ADD CONSTRAINT "editorial_contest_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial_contest" ADD CONSTRAINT "editorial_contest_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial_contest" ADD CONSTRAINT "editorial_contest_contested_by_id_fkey" FOREIGN KEY ("contested_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_signed_by_id_fkey" FOREIGN KEY ("signed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_base_version_id_fkey" FOREIGN KEY ("base_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_result_version_id_fkey" FOREIGN KEY ("result_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_motion_id_fkey" FOREIGN KEY ("motion_id") REFERENCES "motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_text_version_id_fkey" FOREIGN KEY ("text_version_id") REFERENCES "text_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_working_group_id_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_draft" ADD CONSTRAINT "personal_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ministry" ADD CONSTRAINT "ministry_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ministry" ADD CONSTRAINT "ministry_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "ministry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_name" ADD CONSTRAINT "body_name_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_chair_code_fkey" FOREIGN KEY ("chair_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_co_chair_id_fkey" FOREIGN KEY ("co_chair_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_mandated_by_id_fkey" FOREIGN KEY ("mandated_by_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_working_group_id_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "federal_state"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_report" ADD CONSTRAINT "working_group_report_working_group_id_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_report" ADD CONSTRAINT "working_group_report_due_at_id_fkey" FOREIGN KEY ("due_at_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_report" ADD CONSTRAINT "working_group_report_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "stored_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_report" ADD CONSTRAINT "working_group_report_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
