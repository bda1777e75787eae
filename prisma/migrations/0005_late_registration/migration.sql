-- A motion registered after the Antragsschluss says why; the office admits it or not (DOMAIN §2.3).
ALTER TABLE "motion" ADD COLUMN     "late_reason" TEXT;
