-- Files that go with what somebody is typing: a refused answer keeps them.

-- CreateTable
CREATE TABLE "personal_draft_file" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "personal_draft_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "personal_draft_file_draft_id_idx" ON "personal_draft_file"("draft_id");

-- AddForeignKey
ALTER TABLE "personal_draft_file" ADD CONSTRAINT "personal_draft_file_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "personal_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
