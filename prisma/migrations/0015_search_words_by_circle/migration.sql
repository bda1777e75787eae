-- The words of the archive search are counted for each circle of readers: what stands only where somebody may not look
-- must neither be proposed to them for a slip nor keep another word from being proposed. Counted anew at the next start
-- (lib/db/search-index).
TRUNCATE "search_word";
ALTER TABLE "search_word"
  ADD COLUMN "circle" TEXT NOT NULL,
  DROP CONSTRAINT "search_word_pkey",
  ADD CONSTRAINT "search_word_pkey" PRIMARY KEY ("word", "circle");

-- As in 0011, in one statement and circle by circle.
CREATE OR REPLACE FUNCTION "search_refresh"(roots uuid[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  WITH gone AS (
    DELETE FROM search_entry WHERE root_id = ANY(roots) RETURNING vector, audience
  ), came AS (
    INSERT INTO search_entry (root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees,
      statuses, public_statuses, audience, newest, head, vector)
    SELECT root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees,
      statuses, public_statuses, audience, newest, head, vector
    FROM search_row WHERE root_id = ANY(roots)
    RETURNING vector, audience
  ), changes AS (
    SELECT vector, audience, 1 AS change FROM came UNION ALL SELECT vector, audience, -1 FROM gone
  )
  INSERT INTO search_word (word, circle, entries)
  SELECT word, circle, sum(change)
  FROM changes, unnest(tsvector_to_array(vector)) AS word, unnest(audience) AS circle
  GROUP BY word, circle HAVING sum(change) <> 0
  ON CONFLICT (word, circle) DO UPDATE SET entries = search_word.entries + excluded.entries;
END $$;
