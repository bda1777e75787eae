-- The day of the conference: what was changed, recorded and taken back in the room, and the minutes that follow from it.
-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "approves_meeting_id" UUID;

-- AlterTable
ALTER TABLE "circular_procedure" ADD COLUMN     "applicants" "state_code"[] DEFAULT ARRAY[]::"state_code"[],
ADD COLUMN     "conclusion_reason" TEXT,
ADD COLUMN     "cover_note" TEXT;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "absent" "state_code"[] DEFAULT ARRAY[]::"state_code"[],
ADD COLUMN     "deviation_reason" TEXT,
ADD COLUMN     "rules" JSONB,
ADD COLUMN     "taken_back" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "opened_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "minutes_edition" ADD COLUMN     "corrections_due_on" DATE,
ADD COLUMN     "frozen_by_id" UUID;

-- AlterTable
ALTER TABLE "statement" ADD COLUMN     "announced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "item_wording" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "item_wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_command" (
    "client_key" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "command_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "carried_out_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_command_pkey" PRIMARY KEY ("client_key")
);

-- CreateIndex
CREATE INDEX "item_wording_created_by_id_idx" ON "item_wording"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_wording_agenda_item_id_number_key" ON "item_wording"("agenda_item_id", "number");

-- CreateIndex
CREATE INDEX "session_command_meeting_id_idx" ON "session_command"("meeting_id");

-- CreateIndex
CREATE INDEX "session_command_person_id_idx" ON "session_command"("person_id");

-- CreateIndex
CREATE INDEX "agenda_item_approves_meeting_id_idx" ON "agenda_item"("approves_meeting_id");

-- CreateIndex
CREATE INDEX "minutes_edition_frozen_by_id_idx" ON "minutes_edition"("frozen_by_id");

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_approves_meeting_id_fkey" FOREIGN KEY ("approves_meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_wording" ADD CONSTRAINT "item_wording_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_wording" ADD CONSTRAINT "item_wording_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_command" ADD CONSTRAINT "session_command_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_command" ADD CONSTRAINT "session_command_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_edition" ADD CONSTRAINT "minutes_edition_frozen_by_id_fkey" FOREIGN KEY ("frozen_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wording that was voted on, and how each Land voted, never change: a slip is a new entry.
CREATE TRIGGER "item_wording_immutable" BEFORE UPDATE OR DELETE ON "item_wording"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "item_wording_no_truncate" BEFORE TRUNCATE ON "item_wording"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "vote_immutable" BEFORE UPDATE OR DELETE ON "vote"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "vote_no_truncate" BEFORE TRUNCATE ON "vote"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
