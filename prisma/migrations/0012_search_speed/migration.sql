-- The archive search asks for far less of each entry that fits than the entry holds.

-- Whether a resolution may be read is asked of every one that fits: without its text, which is most of a row.
CREATE INDEX "resolution_readable" ON "resolution" ("id") INCLUDE ("agenda_item_id", "published_at")
  WHERE "superseded_at" IS NULL;

-- The newest entries that fit, without their words: copying those took longer than finding them. By the index alone:
-- the planner takes reading every row for cheaper than it is. "spans" (=zeit/…; null for all) is a condition of its own,
-- so that the index skips to where they stand, and is planned for as what it is.
CREATE FUNCTION "search_found"(spans tsquery, expression tsquery, circles text[], most integer)
  RETURNS TABLE (
    "id" uuid, "kind" "search_kind", "subject_id" uuid, "group_id" uuid, "conference" integer, "field" text,
    "outcome" text, "states" text[], "addressees" text[], "statuses" text[], "public_statuses" text[],
    "newest" integer, "head" tsvector
  )
  LANGUAGE plpgsql STABLE SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_custom_plan
  AS $$
  BEGIN
    RETURN QUERY
      SELECT e.id, e.kind, e.subject_id, e.group_id, e.conference, e.field, e.outcome, e.states, e.addressees,
        e.statuses, e.public_statuses, e.newest, e.head
      FROM search_entry e
      WHERE (spans IS NULL OR e.vector @@ spans) AND e.vector @@ expression AND e.audience && circles
      ORDER BY e.newest DESC LIMIT most;
  END $$;
DROP FUNCTION "search_matches"(tsquery, text[], integer);

-- Lays the rows of these roots and counts no words: for building the whole index, whose words are counted in one go.
-- Planned once, as search_refresh is.
CREATE FUNCTION "search_fill"(roots uuid[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  INSERT INTO search_entry (root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees,
    statuses, public_statuses, audience, newest, head, vector)
  SELECT root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees,
    statuses, public_statuses, audience, newest, head, vector
  FROM search_row WHERE root_id = ANY(roots);
END $$;
