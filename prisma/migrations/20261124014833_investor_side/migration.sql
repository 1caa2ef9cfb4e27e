-- CreateEnum
CREATE TYPE "InfrastructureKind" AS ENUM ('road', 'expressway', 'bridge', 'port', 'substation', 'water_plant', 'wastewater_plant', 'raw_material_zone');

-- CreateEnum
CREATE TYPE "InfrastructureStatus" AS ENUM ('planned', 'construction', 'operating');

-- AlterTable
ALTER TABLE "Lot" ADD COLUMN     "confirmedOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "figureDates" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "maxDensityPercent" INTEGER,
ADD COLUMN     "rentUsdM2Term" DECIMAL(10,2);

-- AlterTable
ALTER TABLE "Zone" ADD COLUMN     "outline" JSONB,
ADD COLUMN     "outlineSureness" "Sureness";

-- AlterTable
ALTER TABLE "ZoneFigure" ADD COLUMN     "addedOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "changedOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "confirmedOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "Infrastructure" (
    "id" TEXT NOT NULL,
    "kind" "InfrastructureKind" NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "aliases" TEXT[],
    "status" "InfrastructureStatus" NOT NULL,
    "expectedOn" DATE,
    "capacity" DECIMAL(14,2),
    "noteVi" TEXT,
    "noteEn" TEXT,
    "shape" JSONB NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "shapeSureness" "Sureness" NOT NULL,
    "asOf" DATE,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Infrastructure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Infrastructure_kind_idx" ON "Infrastructure"("kind");

-- AddForeignKey
ALTER TABLE "Infrastructure" ADD CONSTRAINT "Infrastructure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
