-- AlterTable
ALTER TABLE "Alert" ADD COLUMN     "lookedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ToldLot" (
    "email" TEXT NOT NULL,
    "lotId" TEXT NOT NULL,
    "status" "LotStatus" NOT NULL,
    "readyFrom" DATE,
    "rentUsdM2Term" DECIMAL(10,2),
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "alertId" UUID NOT NULL,

    CONSTRAINT "ToldLot_pkey" PRIMARY KEY ("email","lotId")
);

-- CreateIndex
CREATE INDEX "ToldLot_alertId_idx" ON "ToldLot"("alertId");
