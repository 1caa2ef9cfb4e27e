-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "titleEn" TEXT;
