-- The archive search: what can be found, kept up by the database itself.

-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('RESOLUTION', 'DEMAND', 'ENTRY', 'STATEMENT', 'MOTION', 'AGENDA_ITEM', 'CIRCULAR', 'MEASURE', 'WORKING_GROUP');

-- CreateTable
CREATE TABLE "search_entry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "root_id" UUID NOT NULL,
    "kind" "search_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "conference" INTEGER,
    "field" TEXT,
    "outcome" TEXT,
    "states" TEXT[],
    "addressees" TEXT[],
    "statuses" TEXT[],
    "public_statuses" TEXT[],
    "audience" TEXT[],
    "newest" INTEGER NOT NULL,
    "head" tsvector NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_entry_root_id_idx" ON "search_entry"("root_id");

-- What is looked for is one expression over "vector"; a list of waiting words would be read with every question.
CREATE INDEX "search_entry_vector" ON "search_entry" USING GIN ("vector") WITH (fastupdate = off);
-- Compounds and slips, not what it is filtered by.
CREATE INDEX "search_word_trigrams" ON "search_word" USING GIN ("word" gin_trgm_ops) WHERE "word" NOT LIKE '=%';
-- What is indexed anew together.
CREATE INDEX "resolution_search_root" ON "resolution" ((coalesce("agenda_item_id", "id")));

-- How words are compared: in small letters, ß as ss, ae/oe/ue as the umlaut (but not in "neue" or "Quelle"), accents
-- away, "Minister*innen" as one word. What the index and a question both go through need not be right German, only the
-- same. Written out letter by letter, for lower() knows them under some locales alone; without regular expressions,
-- which take ten times as long.
CREATE FUNCTION "search_fold"(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT replace(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      translate(lower(words),
        'ÄÖÜÉÈÊËÁÀÂÃÅÇÑÓÒÔÕÍÌÎÏÚÙÛŽŠČĆĐŁŃĘĄŞĞéèêëáàâãåçñóòôõíìîïúùûžščćđłńęąşğı' || chr(173) || chr(1),
        'äöüeeeeaaaaacnooooiiiiuuuzsccdlneasgeeeeaaaaacnooooiiiiuuuzsccdlneasgi'),
      'ß', 'ss'), 'ae', 'ä'), 'oe', 'ö'),
      -- After a vowel or q "ue" is no umlaut: kept aside meanwhile.
      'aue', 'au' || chr(1)), 'eue', 'eu' || chr(1)), 'que', 'qu' || chr(1)), 'iue', 'iu' || chr(1)), 'oue', 'ou' || chr(1)),
      'äue', 'äu' || chr(1)), 'yue', 'yu' || chr(1)), 'ue', 'ü'), chr(1), 'e'),
      '*in', 'in'), ':in', 'in'), '_in', 'in'), '/in', 'in')
  $$;

CREATE FUNCTION "search_vector"(words text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT to_tsvector('german', search_fold(words)) $$;

-- The status of each request (lib/domain/demand-status): as members see it, and from what is public alone.
CREATE VIEW "search_demand_status" AS
  SELECT d."id" AS "demand_id", d."resolution_id", statuses."status", statuses."public_status"
  FROM "demand" d, LATERAL (
    SELECT
      CASE WHEN d."follow_up" THEN coalesce(
        (array_agg(e."status"::text ORDER BY e."occurred_on" DESC, e."created_at" DESC)
          FILTER (WHERE e."status" IS NOT NULL))[1],
        CASE WHEN bool_or(e."kind" IN ('SENT', 'REMINDED')) THEN 'ASKED' ELSE 'OPEN' END
      ) ELSE 'NOT_TRACKED' END AS "status",
      CASE WHEN d."follow_up" THEN coalesce(
        (array_agg(e."status"::text ORDER BY e."occurred_on" DESC, e."created_at" DESC)
          FILTER (WHERE e."status" IS NOT NULL AND e."visibility" = 'PUBLIC'))[1],
        CASE WHEN bool_or(e."kind" IN ('SENT', 'REMINDED') AND e."visibility" = 'PUBLIC') THEN 'ASKED' ELSE 'OPEN' END
      ) ELSE 'NOT_TRACKED' END AS "public_status"
    FROM "follow_up_entry" e
    WHERE e."demand_id" = d."id"
      AND NOT EXISTS (SELECT FROM "follow_up_entry" later WHERE later."supersedes_id" = e."id")
  ) AS statuses
  WHERE d."confirmed_at" IS NOT NULL;

-- The current resolutions, without what was recorded at a Kamin talk (lib/db/printable-resolutions).
CREATE VIEW "search_official" AS
  SELECT r."id", r."agenda_item_id", coalesce(r."agenda_item_id", r."id") AS "root_id", c."number" AS "conference",
    r."number" AS "item", r."circular_reference" AS "reference", r."position", r."title", r."blocks",
    f."code" AS "field", r."outcome"::text AS "outcome", r."published_at" IS NOT NULL AS "published",
    ARRAY(SELECT a."state_code"::text FROM "resolution_applicant" a WHERE a."resolution_id" = r."id" ORDER BY 1) AS "states"
  FROM "resolution" r
  JOIN "meeting" m ON m."id" = r."meeting_id"
  JOIN "conference" c ON c."id" = m."conference_id"
  LEFT JOIN "policy_field" f ON f."id" = r."policy_field_id"
  LEFT JOIN "agenda_item" i ON i."id" = r."agenda_item_id"
  WHERE r."superseded_at" IS NULL AND i."kind" IS DISTINCT FROM 'KAMIN';

CREATE VIEW "search_demand_body" AS
  SELECT da."demand_id", b."code" FROM "demand_addressee" da JOIN "body" b ON b."id" = da."body_id";

-- Everything that can be found, each with the narrowest circle that may find it (lib/db/visibility). What is shown of a
-- hit is loaded through the reader's own visibility once more.
CREATE VIEW "search_source" AS
  SELECT r."root_id", 'RESOLUTION'::"search_kind" AS "kind", r."id" AS "subject_id", r."id" AS "group_id",
    r."conference", r."item", r."reference", r."title", resolution_words('', r."blocks") AS "words",
    r."field", r."outcome", r."states",
    ARRAY(SELECT DISTINCT b."code" FROM "demand" d JOIN "search_demand_body" b ON b."demand_id" = d."id"
      WHERE d."resolution_id" = r."id" AND d."confirmed_at" IS NOT NULL ORDER BY 1) AS "addressees",
    ARRAY(SELECT DISTINCT s."status" FROM "search_demand_status" s WHERE s."resolution_id" = r."id" ORDER BY 1) AS "statuses",
    ARRAY(SELECT DISTINCT s."public_status" FROM "search_demand_status" s WHERE s."resolution_id" = r."id" ORDER BY 1) AS "public_statuses",
    CASE WHEN r."published" THEN ARRAY['PUBLIC'] ELSE ARRAY['MEMBERS'] END AS "audience",
    r."position"
  FROM "search_official" r
  UNION ALL
  SELECT r."root_id", 'DEMAND', d."id", r."id", r."conference", r."item", NULL, '',
    concat_ws(' ', d."text", d."goal", d."indicator"), coalesce(f."code", r."field"), r."outcome", r."states",
    ARRAY(SELECT b."code" FROM "search_demand_body" b WHERE b."demand_id" = d."id" ORDER BY 1),
    ARRAY[s."status"], ARRAY[s."public_status"],
    CASE WHEN r."published" THEN ARRAY['PUBLIC'] ELSE ARRAY['MEMBERS'] || ARRAY(
      SELECT DISTINCT 'BODY:' || b."code" FROM "dispatch_item" di JOIN "dispatch" x ON x."id" = di."dispatch_id"
        JOIN "body" b ON b."id" = x."body_id"
      WHERE di."demand_id" = d."id" AND x."status" = 'SENT' ORDER BY 1) END,
    r."position"
  FROM "demand" d
  JOIN "search_official" r ON r."id" = d."resolution_id"
  JOIN "search_demand_status" s ON s."demand_id" = d."id"
  LEFT JOIN "policy_field" f ON f."id" = d."policy_field_id"
  UNION ALL
  SELECT r."root_id", 'ENTRY', e."id", r."id", r."conference", r."item", NULL, '',
    concat_ws(' ', e."text", e."evidence"), coalesce(f."code", r."field"), r."outcome", r."states",
    ARRAY(SELECT b."code" FROM "search_demand_body" b WHERE b."demand_id" = d."id" ORDER BY 1),
    ARRAY[s."status"], ARRAY[s."public_status"],
    CASE WHEN r."published" AND e."visibility" = 'PUBLIC' THEN ARRAY['PUBLIC'] ELSE ARRAY['MEMBERS'] || ARRAY(
      SELECT 'BODY:' || o."code" FROM "body" o
      WHERE o."id" = e."body_id" AND e."kind" IN ('SENT', 'REMINDED', 'ANSWERED')
      UNION
      SELECT 'BODY:' || b."code" FROM "search_demand_body" b
      WHERE b."demand_id" = d."id" AND e."visibility" IN ('RELEASED', 'PUBLIC') AND e."kind" <> 'ANSWERED'
      ORDER BY 1) END,
    r."position"
  FROM "follow_up_entry" e
  JOIN "demand" d ON d."id" = e."demand_id"
  JOIN "search_official" r ON r."id" = d."resolution_id"
  JOIN "search_demand_status" s ON s."demand_id" = d."id"
  LEFT JOIN "policy_field" f ON f."id" = d."policy_field_id"
  WHERE concat_ws(' ', e."text", e."evidence") <> ''
    AND NOT EXISTS (SELECT FROM "follow_up_entry" later WHERE later."supersedes_id" = e."id")
  UNION ALL
  SELECT t."agenda_item_id", 'STATEMENT', t."id", coalesce(r."id", t."agenda_item_id"), c."number", i."number", NULL, '',
    t."text", r."field", r."outcome", ARRAY(SELECT unnest(t."states")::text ORDER BY 1), ARRAY[]::text[], ARRAY[]::text[], ARRAY[]::text[],
    CASE WHEN t."visibility" = 'EXTERNAL' AND r."published" THEN ARRAY['PUBLIC'] ELSE ARRAY['MEMBERS'] END,
    i."position"
  FROM "statement" t
  JOIN "agenda_item" i ON i."id" = t."agenda_item_id"
  JOIN "meeting" m ON m."id" = i."meeting_id"
  JOIN "conference" c ON c."id" = m."conference_id"
  LEFT JOIN "search_official" r ON r."agenda_item_id" = i."id"
  WHERE t."text" <> '' AND t."withdrawn_at" IS NULL AND i."kind" <> 'KAMIN'
  UNION ALL
  SELECT i."id", 'AGENDA_ITEM', i."id", i."id", c."number", i."number", i."circular_reference", i."title", '',
    NULL, NULL, ARRAY(SELECT a."state_code"::text FROM "agenda_item_applicant" a WHERE a."agenda_item_id" = i."id" ORDER BY 1),
    ARRAY[]::text[], ARRAY[]::text[], ARRAY[]::text[],
    CASE WHEN m."status" = 'HELD' THEN ARRAY['MEMBERS', 'GUESTS'] ELSE ARRAY['MEMBERS'] END,
    i."position"
  FROM "agenda_item" i
  JOIN "meeting" m ON m."id" = i."meeting_id"
  JOIN "conference" c ON c."id" = m."conference_id"
  WHERE NOT EXISTS (SELECT FROM "resolution" r WHERE r."agenda_item_id" = i."id" AND r."superseded_at" IS NULL)
  UNION ALL
  SELECT n."id", 'MOTION', n."id", n."id", c."number", NULL, NULL, n."title",
    (SELECT resolution_words(resolution_words(v."title", v."blocks"), v."rationale") FROM "text_version" v
      WHERE v."motion_id" = n."id" ORDER BY v."number" DESC LIMIT 1),
    f."code", NULL, ARRAY(SELECT a."state_code"::text FROM "motion_applicant" a WHERE a."motion_id" = n."id" AND a."until" IS NULL ORDER BY 1),
    ARRAY[]::text[], ARRAY[]::text[], ARRAY[]::text[],
    ARRAY['MEMBERS'] || CASE WHEN n."working_group_id" IS NULL THEN ARRAY[]::text[] ELSE ARRAY['GROUP:' || n."working_group_id"] END,
    0
  FROM "motion" n
  JOIN "conference" c ON c."id" = n."conference_id"
  LEFT JOIN "policy_field" f ON f."id" = n."policy_field_id"
  WHERE n."registered_at" IS NOT NULL
  UNION ALL
  SELECT p."id", 'CIRCULAR', p."id", p."id", c."number", NULL, p."reference", p."title",
    (SELECT resolution_words('', v."blocks") FROM "text_version" v WHERE v."id" = p."text_version_id"),
    NULL, NULL, ARRAY(SELECT unnest(p."applicants")::text ORDER BY 1), ARRAY[]::text[], ARRAY[]::text[], ARRAY[]::text[], ARRAY['MEMBERS'],
    0
  FROM "circular_procedure" p
  JOIN "conference" c ON c."id" = p."conference_id"
  UNION ALL
  SELECT x."id", 'MEASURE', x."id", x."id", NULL, NULL, NULL, x."title", x."status_note", NULL, NULL, ARRAY[]::text[],
    ARRAY(SELECT DISTINCT b."code" FROM "measure_body" mb JOIN "body" b ON b."id" = mb."body_id"
      WHERE mb."measure_id" = x."id" ORDER BY 1),
    ARRAY[]::text[], ARRAY[]::text[], ARRAY['PUBLIC'], x."position"
  FROM "measure" x
  UNION ALL
  SELECT w."id", 'WORKING_GROUP', w."id", w."id", NULL, NULL, NULL, w."name", concat_ws(' ', w."mandate", w."end_condition"),
    NULL, NULL, ARRAY(SELECT w."chair_code"::text WHERE w."chair_code" IS NOT NULL
      UNION SELECT wm."state_code"::text FROM "working_group_member" wm
      WHERE wm."working_group_id" = w."id" AND wm."state_code" IS NOT NULL ORDER BY 1),
    ARRAY[]::text[], ARRAY[]::text[], ARRAY[]::text[], ARRAY['MEMBERS', 'GUESTS', 'GROUPS'], 0
  FROM "working_group" w;

-- The rows of the index as they should be. What a question is filtered by stands among the words as "=land/SH", so that
-- one index answers all of it; "=zeit/…" are 64 conferences each, for questions with very many hits.
CREATE VIEW "search_row" AS
  SELECT s."root_id", s."kind", s."subject_id", s."group_id", s."conference", s."field", s."outcome", s."states",
    s."addressees", s."statuses", s."public_statuses", s."audience",
    coalesce(s."conference", 0) * 10000 + 9999 - least(greatest(s."position", 0), 9999) AS "newest",
    search_vector(s."title") AS "head",
    setweight(search_vector(s."title"), 'A') || search_vector(coalesce(s."words", '')) || array_to_tsvector(array_remove(
      ARRAY['=art/' || s."kind", '=konferenz/' || s."conference", '=zeit/' || coalesce((s."conference" / 64)::text, 'immer'),
        '=top/' || lower(s."item"), '=nr/' || s."reference", '=feld/' || s."field", '=ergebnis/' || s."outcome"]
      || ARRAY(SELECT '=land/' || one FROM unnest(s."states") AS one)
      || ARRAY(SELECT '=stelle/' || one FROM unnest(s."addressees") AS one)
      || ARRAY(SELECT '=stand/' || one FROM unnest(s."statuses") AS one)
      || ARRAY(SELECT '=oeffentlich/' || one FROM unnest(s."public_statuses") AS one),
      NULL)) AS "vector"
  FROM "search_source" s;

-- Indexes anew what belongs to these roots, and counts the words that came and went. Planning so long a query takes
-- longer than answering it, and its plan is the same for any roots.
CREATE FUNCTION "search_refresh"(roots uuid[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  gone tsvector[];
  came tsvector[];
BEGIN
  WITH removed AS (DELETE FROM search_entry WHERE root_id = ANY(roots) RETURNING vector)
  SELECT coalesce(array_agg(vector), '{}') INTO gone FROM removed;
  WITH added AS (
    INSERT INTO search_entry (root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees,
      statuses, public_statuses, audience, newest, head, vector)
    SELECT root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees,
      statuses, public_statuses, audience, newest, head, vector
    FROM search_row WHERE root_id = ANY(roots)
    RETURNING vector
  )
  SELECT coalesce(array_agg(vector), '{}') INTO came FROM added;
  INSERT INTO search_word (word, entries)
  SELECT word, sum(change) FROM (
    SELECT unnest(tsvector_to_array(one)) AS word, 1 AS change FROM unnest(came) AS one
    UNION ALL
    SELECT unnest(tsvector_to_array(one)), -1 FROM unnest(gone) AS one
  ) AS changes
  GROUP BY word HAVING sum(change) <> 0
  ON CONFLICT (word) DO UPDATE SET entries = search_word.entries + excluded.entries;
END $$;

-- The newest entries that fit. By the index alone: the planner takes reading every row for cheaper than it is.
CREATE FUNCTION "search_matches"(expression tsquery, circles text[], most integer) RETURNS SETOF "search_entry"
  LANGUAGE sql STABLE SET enable_seqscan = off SET jit = off
  AS $$
    SELECT * FROM search_entry WHERE vector @@ expression AND audience && circles ORDER BY newest DESC LIMIT most
  $$;

-- Follows a change of what the index is made of, in the same transaction. First argument: SQL that leads from the
-- changed rows "t" to the roots; second: the columns that matter, without "id". A change of others moves nothing.
CREATE FUNCTION "search_follow"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  matters text := 'id, ' || TG_ARGV[1];
  changed text := CASE TG_OP
    WHEN 'INSERT' THEN format('SELECT %s FROM came', matters)
    WHEN 'DELETE' THEN format('SELECT %s FROM gone', matters)
    ELSE format('(SELECT %1$s FROM came EXCEPT SELECT %1$s FROM gone) UNION ALL (SELECT %1$s FROM gone EXCEPT SELECT %1$s FROM came)', matters)
  END;
  roots uuid[];
BEGIN
  EXECUTE format('WITH t AS (%s) SELECT array_agg(DISTINCT root) FROM (%s) AS found(root) WHERE root IS NOT NULL', changed, TG_ARGV[0])
  INTO roots;
  IF roots IS NOT NULL THEN PERFORM search_refresh(roots); END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  of_resolutions CONSTANT text := 'SELECT coalesce(r.agenda_item_id, r.id) FROM resolution r WHERE r.id IN (%s)';
  of_demands CONSTANT text := 'SELECT coalesce(r.agenda_item_id, r.id) FROM resolution r JOIN demand d ON d.resolution_id = r.id WHERE d.id IN (%s)';
  followed record;
BEGIN
  FOR followed IN SELECT * FROM (VALUES
    ('resolution', 'SELECT coalesce(agenda_item_id, id) FROM t', 'meeting_id, agenda_item_id, number, position, title, outcome, circular_reference, blocks, superseded_at, policy_field_id, published_at'),
    ('resolution_applicant', format(of_resolutions, 'SELECT resolution_id FROM t'), 'resolution_id, state_code'),
    ('agenda_item', 'SELECT id FROM t', 'meeting_id, number, position, kind, title, circular_reference'),
    ('agenda_item_applicant', 'SELECT agenda_item_id FROM t', 'agenda_item_id, state_code'),
    ('statement', 'SELECT agenda_item_id FROM t', 'agenda_item_id, states, text, visibility, withdrawn_at'),
    ('demand', format(of_resolutions, 'SELECT resolution_id FROM t'), 'resolution_id, text, goal, indicator, policy_field_id, follow_up, confirmed_at'),
    ('demand_addressee', format(of_demands, 'SELECT demand_id FROM t'), 'demand_id, body_id'),
    ('follow_up_entry', format(of_demands, 'SELECT demand_id FROM t'), 'demand_id, kind, occurred_on, body_id, status, text, evidence, visibility, supersedes_id, created_at'),
    ('dispatch', format(of_demands, 'SELECT x.demand_id FROM dispatch_item x JOIN t ON t.id = x.dispatch_id'), 'body_id, status'),
    ('dispatch_item', format(of_demands, 'SELECT demand_id FROM t'), 'dispatch_id, demand_id'),
    ('motion', 'SELECT id FROM t', 'conference_id, title, working_group_id, policy_field_id, registered_at'),
    ('motion_applicant', 'SELECT motion_id FROM t', 'motion_id, state_code, until'),
    ('text_version', 'SELECT motion_id FROM t UNION SELECT p.id FROM circular_procedure p JOIN t ON t.id = p.text_version_id', 'motion_id, number, title, blocks, rationale'),
    ('circular_procedure', 'SELECT id FROM t', 'conference_id, reference, title, text_version_id, applicants'),
    ('measure', 'SELECT id FROM t', 'title, status_note, position'),
    ('measure_body', 'SELECT measure_id FROM t', 'measure_id, body_id'),
    ('working_group', 'SELECT id FROM t', 'name, mandate, end_condition, chair_code'),
    ('working_group_member', 'SELECT working_group_id FROM t', 'working_group_id, state_code'),
    ('meeting', 'SELECT i.id FROM agenda_item i JOIN t ON t.id = i.meeting_id UNION SELECT coalesce(r.agenda_item_id, r.id) FROM resolution r JOIN t ON t.id = r.meeting_id', 'conference_id, status'),
    ('conference', 'SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN t ON t.id = m.conference_id UNION SELECT coalesce(r.agenda_item_id, r.id) FROM resolution r JOIN meeting m ON m.id = r.meeting_id JOIN t ON t.id = m.conference_id UNION SELECT n.id FROM motion n JOIN t ON t.id = n.conference_id UNION SELECT p.id FROM circular_procedure p JOIN t ON t.id = p.conference_id', 'number'),
    ('policy_field', format(of_resolutions, 'SELECT x.id FROM resolution x JOIN t ON t.id = x.policy_field_id UNION SELECT x.resolution_id FROM demand x JOIN t ON t.id = x.policy_field_id') || ' UNION SELECT n.id FROM motion n JOIN t ON t.id = n.policy_field_id', 'code'),
    ('body', format(of_demands, 'SELECT x.demand_id FROM demand_addressee x JOIN t ON t.id = x.body_id UNION SELECT x.demand_id FROM follow_up_entry x JOIN t ON t.id = x.body_id UNION SELECT y.demand_id FROM dispatch x JOIN dispatch_item y ON y.dispatch_id = x.id JOIN t ON t.id = x.body_id') || ' UNION SELECT x.measure_id FROM measure_body x JOIN t ON t.id = x.body_id', 'code')
  ) AS list(name, roots, matters)
  LOOP
    EXECUTE format('CREATE TRIGGER search_follows_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION search_follow(%L, %L)', followed.name, followed.roots, followed.matters);
    EXECUTE format('CREATE TRIGGER search_follows_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS gone NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION search_follow(%L, %L)', followed.name, followed.roots, followed.matters);
    EXECUTE format('CREATE TRIGGER search_follows_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION search_follow(%L, %L)', followed.name, followed.roots, followed.matters);
  END LOOP;
END $$;
