-- AlterTable
ALTER TABLE "Locality" ADD COLUMN     "boundary" JSONB,
ADD COLUMN     "boundaryIsPartial" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "boundarySourceId" TEXT,
ADD COLUMN     "boundarySureness" "Sureness";

-- AddForeignKey
ALTER TABLE "Locality" ADD CONSTRAINT "Locality_boundarySourceId_fkey" FOREIGN KEY ("boundarySourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;
