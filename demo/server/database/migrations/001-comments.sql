-- Threads of comments by article. Everything but `writes` and `horizon` begins with the article, which
-- is what a distributed engine shares the tables out by. The same statements run on PostgreSQL 13
-- and later and on PGlite.

-- How an article takes comments; one without a row is open.
CREATE TABLE articles (
  article text PRIMARY KEY,
  closed_at timestamptz,
  recommending boolean NOT NULL DEFAULT true,
  premoderated boolean NOT NULL DEFAULT false
);

-- `place` orders a thread depth first: the place of the comment answered, then 16 characters that
-- go by time. `branch` is the place of the comment that begins the branch.
CREATE TABLE comments (
  article text NOT NULL,
  id text NOT NULL,
  place text COLLATE "C" NOT NULL,
  branch text COLLATE "C" NOT NULL,
  -- What the writer pressed Reply on, and what the text answers where they pressed nothing.
  parent_id text,
  linked_id text,
  person text,
  author_name text NOT NULL,
  author_id text,
  author_role text,
  body text NOT NULL,
  format text NOT NULL DEFAULT 'text' CHECK (format IN ('text', 'html')),
  lang text,
  created_at timestamptz,
  edited_at timestamptz,
  recommendations integer NOT NULL DEFAULT 0,
  status text NOT NULL CHECK (status IN ('published', 'held', 'removed')),
  featured boolean NOT NULL DEFAULT false,
  -- Keeps the tombstone of a removed comment.
  answered boolean NOT NULL DEFAULT false,
  PRIMARY KEY (article, id)
);
CREATE INDEX comments_by_place ON comments (article, place);
CREATE INDEX comments_by_branch ON comments (article, branch, place);
CREATE INDEX comments_by_parent ON comments (article, parent_id);
CREATE INDEX comments_by_person ON comments (person, created_at);
CREATE INDEX comments_held ON comments (created_at, article, id) WHERE status = 'held';

CREATE TABLE recommendations (
  article text NOT NULL,
  comment_id text NOT NULL,
  person text NOT NULL,
  PRIMARY KEY (article, comment_id, person)
);

CREATE TABLE reports (
  article text NOT NULL,
  comment_id text NOT NULL,
  person text NOT NULL,
  reason text NOT NULL,
  body text NOT NULL,
  reported_at timestamptz NOT NULL,
  settled boolean NOT NULL DEFAULT false,
  PRIMARY KEY (article, comment_id, person)
);
CREATE INDEX reports_open ON reports (reported_at, article, comment_id) WHERE NOT settled;

-- Every change by its Idempotency-Key, with what was answered.
CREATE TABLE writes (
  person text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  status integer NOT NULL,
  answer text,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (person, key)
);
CREATE INDEX writes_by_time ON writes (written_at);

-- What happened, for an hour. Rows say where to look; what readers are told is read when it is told.
CREATE TABLE events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article text NOT NULL,
  comment_id text,
  kind text NOT NULL,
  -- The Idempotency-Key of a new comment, for its writer.
  key text,
  happened_at timestamptz NOT NULL
);
CREATE INDEX events_by_article ON events (article, id);
CREATE INDEX events_by_time ON events (happened_at);

-- The highest event that has been forgotten.
CREATE TABLE horizon (forgotten bigint NOT NULL);
INSERT INTO horizon (forgotten) VALUES (0);
