-- Trigram search. On PostgreSQL a trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- The words of a resolution, title first, as one text: what is searched when earlier resolutions on a matter are looked for.
CREATE FUNCTION "resolution_words"(title text, blocks jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT title || coalesce(
      (SELECT string_agg(' ' || (block #>> '{}'), '' ORDER BY place)
         FROM jsonb_path_query(blocks, 'lax $[*].text') WITH ORDINALITY AS texts(block, place)),
      '')
  $$;

CREATE INDEX "resolution_full_text" ON "resolution"
  USING GIN (to_tsvector('german', "resolution_words"("title", "blocks")));

CREATE INDEX "resolution_title_trigrams" ON "resolution" USING GIN (lower("title") gin_trgm_ops);
