import 'server-only';

/**
 * Remembers the rows of all tables in a schema of their own, so that each test of a suite begins with what the suite
 * filled in once: filling takes a second, putting back a fiftieth of one.
 */
export const KEEP_ROWS = `
  CREATE SCHEMA kept;
  CREATE TABLE kept.stand_of_tables (name text PRIMARY KEY, rows bigint NOT NULL, newest bigint NOT NULL);
  -- How many rows, and the number of the youngest transaction that wrote one: whatever is written raises it, and what
  -- is only taken away lowers the count. Cheaper by far than comparing the rows.
  CREATE FUNCTION kept.stand_of(name text, OUT rows bigint, OUT newest bigint) LANGUAGE plpgsql AS $$ BEGIN
    EXECUTE format('SELECT count(*), coalesce(max(xmin::text::bigint), 0) FROM public.%I', name) INTO rows, newest;
  END $$;
  INSERT INTO kept.stand_of_tables
    SELECT tablename, s.rows, s.newest FROM pg_tables, kept.stand_of(tablename) s WHERE schemaname = 'public';
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT t.name FROM kept.stand_of_tables t WHERE rows > 0 LOOP
      EXECUTE format('CREATE TABLE kept.%1$I AS TABLE public.%1$I', name);
    END LOOP;
  END $$;
`;

/** Puts the kept rows back where a table has others; as a replica no trigger fires and no key is checked on the way. */
export const PUT_BACK_ROWS = `
  SET session_replication_role = replica;
  DO $$ DECLARE
    kept_table record;
    columns text;
  BEGIN
    FOR kept_table IN SELECT * FROM kept.stand_of_tables LOOP
      CONTINUE WHEN kept.stand_of(kept_table.name) IS NOT DISTINCT FROM (kept_table.rows, kept_table.newest);
      EXECUTE format('DELETE FROM public.%I', kept_table.name);
      CONTINUE WHEN kept_table.rows = 0;
      -- What the database works out by itself must not be given to it.
      SELECT string_agg(quote_ident(column_name), ', ') INTO columns
      FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = kept_table.name AND is_generated = 'NEVER';
      EXECUTE format('INSERT INTO public.%1$I (%2$s) SELECT %2$s FROM kept.%1$I', kept_table.name, columns);
      UPDATE kept.stand_of_tables SET (rows, newest) = (SELECT s.rows, s.newest FROM kept.stand_of(kept_table.name) s)
      WHERE name = kept_table.name;
    END LOOP;
  END $$;
  SET session_replication_role = DEFAULT;
`;
