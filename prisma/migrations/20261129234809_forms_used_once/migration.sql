-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "submission" TEXT;

-- CreateTable
CREATE TABLE "UsedForm" (
    "id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UsedForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "UsedForm_usedAt_idx" ON "UsedForm"("usedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Application_submission_key" ON "Application"("submission");
