-- CreateEnum
CREATE TYPE "dispatch_channel" AS ENUM ('LETTER', 'MAIL', 'OTHER');

-- CreateEnum
CREATE TYPE "link_origin" AS ENUM ('WORDS', 'SIMILARITY', 'MOTION', 'PERSON');

-- AlterEnum
ALTER TYPE "rule_key" ADD VALUE 'ANSWER_PERIOD';

-- DropIndex
DROP INDEX "resolution_link_from_resolution_id_idx";

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "reports_follow_up" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "body" ADD COLUMN     "salutation" TEXT;

-- AlterTable
ALTER TABLE "demand" ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "reading" JSONB;

-- AlterTable
ALTER TABLE "dispatch" ADD COLUMN     "channel" "dispatch_channel",
ADD COLUMN     "recipient" JSONB,
ADD COLUMN     "reminds_id" UUID,
ADD COLUMN     "sent_by_id" UUID,
ADD COLUMN     "subject" TEXT;

-- AlterTable
ALTER TABLE "follow_up_entry" ADD COLUMN     "conference_id" UUID,
ADD COLUMN     "judged_by" TEXT;

-- AlterTable
ALTER TABLE "measure" ADD COLUMN     "status_by_id" UUID,
ADD COLUMN     "status_on" DATE;

-- AlterTable
ALTER TABLE "resolution_link" ADD COLUMN     "origin" "link_origin" NOT NULL DEFAULT 'PERSON',
ADD COLUMN     "rejected_by_id" UUID,
ADD COLUMN     "score" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "working_group" ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "warned_on" DATE;

-- CreateTable
CREATE TABLE "follow_up_report" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "as_on" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "follow_up_report_created_by_id_idx" ON "follow_up_report"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_report_conference_id_number_key" ON "follow_up_report"("conference_id", "number");

-- CreateIndex
CREATE INDEX "dispatch_reminds_id_idx" ON "dispatch"("reminds_id");

-- CreateIndex
CREATE INDEX "dispatch_sent_by_id_idx" ON "dispatch"("sent_by_id");

-- CreateIndex
CREATE INDEX "follow_up_entry_conference_id_idx" ON "follow_up_entry"("conference_id");

-- CreateIndex
CREATE INDEX "measure_status_by_id_idx" ON "measure"("status_by_id");

-- CreateIndex
CREATE INDEX "resolution_link_rejected_by_id_idx" ON "resolution_link"("rejected_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_link_from_resolution_id_to_resolution_id_kind_key" ON "resolution_link"("from_resolution_id", "to_resolution_id", "kind");

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_status_by_id_fkey" FOREIGN KEY ("status_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_reminds_id_fkey" FOREIGN KEY ("reminds_id") REFERENCES "dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_sent_by_id_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_link" ADD CONSTRAINT "resolution_link_rejected_by_id_fkey" FOREIGN KEY ("rejected_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_report" ADD CONSTRAINT "follow_up_report_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_report" ADD CONSTRAINT "follow_up_report_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- "umgesetzt" is never said without what shows it and who found it so (ARCHITECTURE §3).
ALTER TABLE "follow_up_entry" ADD CONSTRAINT "follow_up_entry_implemented_is_shown" CHECK (
  "status" IS DISTINCT FROM 'IMPLEMENTED' OR ("evidence" IS NOT NULL AND "judged_by" IS NOT NULL)
) NOT VALID;

-- A dated entry is what somebody said on that day: it may be shown to more people, a slip is a new entry.
CREATE TRIGGER "follow_up_entry_frozen" BEFORE UPDATE ON "follow_up_entry" FOR EACH ROW
  EXECUTE FUNCTION "refuse_change_except"('visibility', 'released_at', 'version');
CREATE TRIGGER "follow_up_entry_no_delete" BEFORE DELETE ON "follow_up_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "follow_up_entry_no_truncate" BEFORE TRUNCATE ON "follow_up_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "follow_up_report_immutable" BEFORE UPDATE OR DELETE ON "follow_up_report"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "follow_up_report_no_truncate" BEFORE TRUNCATE ON "follow_up_report"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
-- A letter that was sent stays as it was sent.
CREATE TRIGGER "dispatch_frozen" BEFORE UPDATE ON "dispatch" FOR EACH ROW
  WHEN (OLD."status" = 'SENT')
  EXECUTE FUNCTION "refuse_change_except"('version');
CREATE TRIGGER "dispatch_no_delete" BEFORE DELETE ON "dispatch" FOR EACH ROW
  WHEN (OLD."status" = 'SENT')
  EXECUTE FUNCTION "refuse_change"();
