-- What was counted by the day may hold one visitor several times, so it is no count of visitors.
DELETE FROM "UnmetDemand";
DELETE FROM "DemandVisit";
DELETE FROM "DemandSalt";

-- AlterTable
ALTER TABLE "DemandSalt" DROP CONSTRAINT "DemandSalt_pkey",
DROP COLUMN "day",
ADD COLUMN     "month" DATE NOT NULL,
ADD CONSTRAINT "DemandSalt_pkey" PRIMARY KEY ("month");

-- AlterTable
ALTER TABLE "DemandVisit" DROP CONSTRAINT "DemandVisit_pkey",
DROP COLUMN "day",
ADD COLUMN     "month" DATE NOT NULL,
ADD CONSTRAINT "DemandVisit_pkey" PRIMARY KEY ("month", "visitor", "needs");
