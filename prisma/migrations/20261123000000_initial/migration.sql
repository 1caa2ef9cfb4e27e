-- CreateEnum
CREATE TYPE "Role" AS ENUM ('investor', 'officer', 'planner', 'admin');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('submitted', 'scored');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('vi', 'en');

-- CreateEnum
CREATE TYPE "CriteriaStatus" AS ENUM ('draft', 'published', 'superseded');

-- CreateEnum
CREATE TYPE "Sureness" AS ENUM ('confirmed', 'secondary', 'derived', 'illustrative');

-- CreateEnum
CREATE TYPE "LocalityKind" AS ENUM ('province', 'district', 'city', 'township', 'ward', 'commune');

-- CreateEnum
CREATE TYPE "ZoneKind" AS ENUM ('park', 'cluster');

-- CreateEnum
CREATE TYPE "ZoneStatus" AS ENUM ('planned', 'clearance', 'construction', 'operating', 'suspended');

-- CreateEnum
CREATE TYPE "ConnectionKind" AS ENUM ('port', 'airport', 'city', 'road', 'waterway');

-- CreateEnum
CREATE TYPE "SectorStance" AS ENUM ('welcome', 'excluded');

-- CreateEnum
CREATE TYPE "LotStatus" AS ENUM ('planned', 'clearance', 'construction', 'ready', 'reserved', 'let', 'suspended');

-- CreateEnum
CREATE TYPE "LotPurpose" AS ENUM ('sme', 'hi_tech');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'investor',
    "passwordHash" TEXT NOT NULL,
    "language" "Language" NOT NULL DEFAULT 'vi',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "successorId" TEXT,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "investorId" UUID NOT NULL,
    "zoneId" TEXT NOT NULL,
    "lotId" TEXT,
    "projectName" TEXT NOT NULL,
    "companyName" TEXT NOT NULL,
    "sectorVersion" TEXT NOT NULL,
    "sectorCode" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'submitted',
    "language" "Language" NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "criteriaVersionId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "total" DECIMAL(6,2),
    "passed" BOOLEAN,
    "receipt" JSONB NOT NULL,
    "scoredById" UUID NOT NULL,
    "scoredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationCounter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "ApplicationCounter_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "CriteriaSet" (
    "id" TEXT NOT NULL,
    "zoneId" TEXT,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "CriteriaSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriteriaVersion" (
    "id" UUID NOT NULL,
    "setId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "CriteriaStatus" NOT NULL DEFAULT 'draft',
    "model" JSONB NOT NULL,
    "modelHash" TEXT,
    "draftedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CriteriaVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" BIGSERIAL NOT NULL,
    "topic" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "availableAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Target" (
    "id" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "unitVi" TEXT NOT NULL,
    "unitEn" TEXT NOT NULL,
    "fromYear" INTEGER,
    "toYear" INTEGER NOT NULL,
    "noteVi" TEXT,
    "noteEn" TEXT,
    "agencyId" TEXT,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "publishedOn" DATE,
    "retrievedOn" DATE,
    "licence" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Locality" (
    "id" TEXT NOT NULL,
    "officialCode" TEXT,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "parentId" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "Locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LocalityKindPeriod" (
    "localityId" TEXT NOT NULL,
    "kind" "LocalityKind" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "LocalityKindPeriod_pkey" PRIMARY KEY ("localityId","validFrom")
);

-- CreateTable
CREATE TABLE "LocalitySuccession" (
    "predecessorId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "LocalitySuccession_pkey" PRIMARY KEY ("predecessorId","successorId")
);

-- CreateTable
CREATE TABLE "Zone" (
    "id" TEXT NOT NULL,
    "kind" "ZoneKind" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "managingAgencyId" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "coordinateSureness" "Sureness",
    "coordinateSourceId" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ZoneLocality" (
    "zoneId" TEXT NOT NULL,
    "localityId" TEXT NOT NULL,

    CONSTRAINT "ZoneLocality_pkey" PRIMARY KEY ("zoneId","localityId")
);

-- CreateTable
CREATE TABLE "ZoneStatusPeriod" (
    "zoneId" TEXT NOT NULL,
    "status" "ZoneStatus" NOT NULL,
    "since" DATE NOT NULL,
    "expectedNext" DATE,
    "noteVi" TEXT,
    "noteEn" TEXT,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "ZoneStatusPeriod_pkey" PRIMARY KEY ("zoneId","since")
);

-- CreateTable
CREATE TABLE "ZoneFigure" (
    "id" UUID NOT NULL,
    "zoneId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "amount" DECIMAL(18,4) NOT NULL,
    "asOf" DATE,
    "noteVi" TEXT,
    "noteEn" TEXT,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "ZoneFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ZonePaper" (
    "id" UUID NOT NULL,
    "zoneId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" DATE,
    "subjectVi" TEXT NOT NULL,
    "subjectEn" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "ZonePaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ZoneConnection" (
    "id" UUID NOT NULL,
    "zoneId" TEXT NOT NULL,
    "kind" "ConnectionKind" NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kilometres" DOUBLE PRECISION,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "ZoneConnection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sector" (
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parentCode" TEXT,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "Sector_pkey" PRIMARY KEY ("version","code")
);

-- CreateTable
CREATE TABLE "ZoneSector" (
    "zoneId" TEXT NOT NULL,
    "sectorVersion" TEXT NOT NULL,
    "sectorCode" TEXT NOT NULL,
    "stance" "SectorStance" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,

    CONSTRAINT "ZoneSector_pkey" PRIMARY KEY ("zoneId","sectorVersion","sectorCode")
);

-- CreateTable
CREATE TABLE "Lot" (
    "id" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "status" "LotStatus" NOT NULL,
    "reservedFor" "LotPurpose",
    "readyFrom" DATE,
    "areaM2" INTEGER NOT NULL,
    "powerKva" INTEGER,
    "waterM3Day" INTEGER,
    "wastewaterM3Day" INTEGER,
    "shape" JSONB NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "asOf" DATE NOT NULL,
    "sourceId" TEXT NOT NULL,
    "sureness" "Sureness" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LotSector" (
    "lotId" TEXT NOT NULL,
    "sectorVersion" TEXT NOT NULL,
    "sectorCode" TEXT NOT NULL,

    CONSTRAINT "LotSector_pkey" PRIMARY KEY ("lotId","sectorVersion","sectorCode")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Application_number_key" ON "Application"("number");

-- CreateIndex
CREATE INDEX "Application_investorId_idx" ON "Application"("investorId");

-- CreateIndex
CREATE INDEX "Application_zoneId_status_idx" ON "Application"("zoneId", "status");

-- CreateIndex
CREATE INDEX "Score_applicationId_scoredAt_idx" ON "Score"("applicationId", "scoredAt");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSet_zoneId_key" ON "CriteriaSet"("zoneId");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaVersion_setId_number_key" ON "CriteriaVersion"("setId", "number");

-- CreateIndex
CREATE INDEX "Outbox_topic_availableAt_id_idx" ON "Outbox"("topic", "availableAt", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_at_idx" ON "AuditEvent"("subjectId", "at");

-- CreateIndex
CREATE INDEX "ZoneFigure_zoneId_key_idx" ON "ZoneFigure"("zoneId", "key");

-- CreateIndex
CREATE INDEX "Lot_status_idx" ON "Lot"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Lot_zoneId_code_key" ON "Lot"("zoneId", "code");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_investorId_fkey" FOREIGN KEY ("investorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Lot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_sectorVersion_sectorCode_fkey" FOREIGN KEY ("sectorVersion", "sectorCode") REFERENCES "Sector"("version", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_criteriaVersionId_fkey" FOREIGN KEY ("criteriaVersionId") REFERENCES "CriteriaVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_scoredById_fkey" FOREIGN KEY ("scoredById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriteriaSet" ADD CONSTRAINT "CriteriaSet_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriteriaVersion" ADD CONSTRAINT "CriteriaVersion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriteriaVersion" ADD CONSTRAINT "CriteriaVersion_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriteriaVersion" ADD CONSTRAINT "CriteriaVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Locality" ADD CONSTRAINT "Locality_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Locality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Locality" ADD CONSTRAINT "Locality_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocalityKindPeriod" ADD CONSTRAINT "LocalityKindPeriod_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocalityKindPeriod" ADD CONSTRAINT "LocalityKindPeriod_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocalitySuccession" ADD CONSTRAINT "LocalitySuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocalitySuccession" ADD CONSTRAINT "LocalitySuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Locality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocalitySuccession" ADD CONSTRAINT "LocalitySuccession_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_managingAgencyId_fkey" FOREIGN KEY ("managingAgencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_coordinateSourceId_fkey" FOREIGN KEY ("coordinateSourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneLocality" ADD CONSTRAINT "ZoneLocality_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneLocality" ADD CONSTRAINT "ZoneLocality_localityId_fkey" FOREIGN KEY ("localityId") REFERENCES "Locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneStatusPeriod" ADD CONSTRAINT "ZoneStatusPeriod_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneStatusPeriod" ADD CONSTRAINT "ZoneStatusPeriod_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneFigure" ADD CONSTRAINT "ZoneFigure_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneFigure" ADD CONSTRAINT "ZoneFigure_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZonePaper" ADD CONSTRAINT "ZonePaper_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZonePaper" ADD CONSTRAINT "ZonePaper_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneConnection" ADD CONSTRAINT "ZoneConnection_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneConnection" ADD CONSTRAINT "ZoneConnection_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sector" ADD CONSTRAINT "Sector_version_parentCode_fkey" FOREIGN KEY ("version", "parentCode") REFERENCES "Sector"("version", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneSector" ADD CONSTRAINT "ZoneSector_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneSector" ADD CONSTRAINT "ZoneSector_sectorVersion_sectorCode_fkey" FOREIGN KEY ("sectorVersion", "sectorCode") REFERENCES "Sector"("version", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneSector" ADD CONSTRAINT "ZoneSector_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "Zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotSector" ADD CONSTRAINT "LotSector_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Lot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotSector" ADD CONSTRAINT "LotSector_sectorVersion_sectorCode_fkey" FOREIGN KEY ("sectorVersion", "sectorCode") REFERENCES "Sector"("version", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Wakes the worker as soon as work is committed; it also looks by itself every second.
CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;

CREATE TRIGGER outbox_written AFTER INSERT ON "Outbox" FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox();

CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);
