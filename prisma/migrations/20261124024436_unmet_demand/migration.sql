-- CreateTable
CREATE TABLE "UnmetDemand" (
    "month" DATE NOT NULL,
    "needs" TEXT NOT NULL,
    "searches" INTEGER NOT NULL,

    CONSTRAINT "UnmetDemand_pkey" PRIMARY KEY ("month","needs")
);

-- CreateTable
CREATE TABLE "DemandVisit" (
    "day" DATE NOT NULL,
    "visitor" TEXT NOT NULL,
    "needs" TEXT NOT NULL,

    CONSTRAINT "DemandVisit_pkey" PRIMARY KEY ("day","visitor","needs")
);

-- CreateTable
CREATE TABLE "DemandSalt" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "DemandSalt_pkey" PRIMARY KEY ("day")
);
