-- AlterTable
ALTER TABLE "ZoneFigure" ADD COLUMN     "wordsEn" TEXT,
ADD COLUMN     "wordsVi" TEXT,
ALTER COLUMN "amount" DROP NOT NULL;

-- A figure says something: an amount, or words in both languages.
ALTER TABLE "ZoneFigure" ADD CONSTRAINT "ZoneFigure_says_something" CHECK (
    "amount" IS NOT NULL OR ("wordsVi" IS NOT NULL AND "wordsEn" IS NOT NULL)
);
