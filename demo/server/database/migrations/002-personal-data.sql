-- What finds everything of one person, for whoever asks what is held about them, or leaves.
CREATE INDEX recommendations_by_person ON recommendations (person);
CREATE INDEX reports_by_person ON reports (person);

-- Which guest wrote under a key; the keys themselves are those of all guests.
ALTER TABLE writes ADD COLUMN writer text;
CREATE INDEX writes_by_writer ON writes (writer) WHERE writer IS NOT NULL;
