-- Parts the table of figures by indicator. For a database of many millions; with the site stopped, as the owner of its tables:
--   psql --dbname=borderstats --set=ON_ERROR_STOP=1 --file=partitions.sql
-- All of it or nothing is done, and it can be run again when another indicator has grown large. While it runs the disk
-- holds the figures twice.
BEGIN;

ALTER TABLE "Observations" RENAME TO "OldObservations";
DO $$
DECLARE part record;
BEGIN
    FOR part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = '"OldObservations"'::regclass
    LOOP
        EXECUTE format('ALTER TABLE %I RENAME TO %I', part.relname, 'Old' || part.relname);
    END LOOP;
END $$;

-- The columns with their types and orders, as the migrations made them.
CREATE TABLE "Observations" (LIKE "OldObservations") PARTITION BY LIST ("Indicator");

-- One for each indicator with at least a twentieth of the figures, so that there are twenty at the most; the rest, and
-- whatever indicator comes later, lies together.
CREATE TABLE "Observations_Rest" PARTITION OF "Observations" DEFAULT;
DO $$
DECLARE large text;
BEGIN
    FOR large IN
        SELECT "Indicator" FROM "OldObservations" GROUP BY 1
        HAVING count(*) * 20 >= (SELECT count(*) FROM "OldObservations") ORDER BY 1
    LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF "Observations" FOR VALUES IN (%L)', 'Observations_' || large, large);
    END LOOP;
END $$;

INSERT INTO "Observations" SELECT * FROM "OldObservations";
DROP TABLE "OldObservations";

-- Under the names by which later migrations of the program will speak of them.
ALTER TABLE "Observations" ADD CONSTRAINT "PK_Observations" PRIMARY KEY
    ("Indicator", "Area", "Nationality", "Frequency", "Year", "FirstMonth", "LastMonth", "BulletinNumber");
ALTER TABLE "Observations" ADD CONSTRAINT "FK_Observations_Bulletins_BulletinNumber"
    FOREIGN KEY ("BulletinNumber") REFERENCES "Bulletins" ("Number") ON DELETE CASCADE;
CREATE INDEX "IX_Observations_Bulletin" ON "Observations"
    ("BulletinNumber", "Indicator", "Year", "FirstMonth", "LastMonth", "Area", "Nationality");
CREATE INDEX "IX_Observations_Value" ON "Observations" ("Value") WHERE "Nationality" = 'ALL' OR "Area" = 'MX';

COMMIT;

-- The server keeps the parts' statistics up to date by itself, those of the whole never.
ANALYZE "Observations";
