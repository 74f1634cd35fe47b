CREATE TABLE IF NOT EXISTS recording(
  key TEXT PRIMARY KEY,
  value
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS entry(
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  meta INTEGER NOT NULL,
  wire INTEGER NOT NULL,
  payload
);

CREATE TABLE IF NOT EXISTS more(
  id INTEGER PRIMARY KEY,
  mask INTEGER,
  message INTEGER,
  length INTEGER,
  ended INTEGER,
  reply_to INTEGER,
  reply_ns INTEGER,
  finding TEXT
);

CREATE INDEX IF NOT EXISTS more_message ON more(message) WHERE message IS NOT NULL;

CREATE TABLE IF NOT EXISTS part(
  id INTEGER NOT NULL,
  start INTEGER NOT NULL,
  bytes BLOB NOT NULL
);

CREATE UNIQUE INDEX IF NOT EXISTS part_place ON part(id, start);

CREATE TABLE IF NOT EXISTS connection(
  number INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  started INTEGER NOT NULL,
  remote TEXT NOT NULL,
  dns_ns INTEGER,
  tcp_ns INTEGER,
  tls_ns INTEGER,
  upgrade_ns INTEGER,
  tls_protocol TEXT,
  tls_cipher TEXT,
  tls_trust TEXT,
  subprotocol TEXT NOT NULL,
  extensions TEXT NOT NULL,
  ending TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS certificate(
  connection INTEGER NOT NULL,
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  issuer TEXT NOT NULL,
  names TEXT NOT NULL,
  not_before TEXT NOT NULL,
  not_after TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY(connection, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS mark(
  id INTEGER PRIMARY KEY,
  note TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS overview(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  counted INTEGER NOT NULL,
  first INTEGER NOT NULL,
  span INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS overview_span(
  position INTEGER PRIMARY KEY,
  first_entry INTEGER NOT NULL,
  frames_in INTEGER NOT NULL,
  bytes_in INTEGER NOT NULL,
  frames_out INTEGER NOT NULL,
  bytes_out INTEGER NOT NULL,
  faults INTEGER NOT NULL,
  gap_ns INTEGER NOT NULL,
  pings INTEGER NOT NULL,
  ping_sum_ns INTEGER NOT NULL,
  ping_max_ns INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS overview_bucket(
  kind TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY(kind, bucket)
) WITHOUT ROWID;

CREATE VIEW entries AS SELECT
  e.id AS n,
  e.at AS at,
  strftime('%Y-%m-%dT%H:%M:%fZ', e.at / 1e9, 'unixepoch') AS time,
  e.meta >> 24 AS connection,
  CASE (e.meta >> 10) & 3 WHEN 0 THEN 'frame' WHEN 1 THEN 'request' WHEN 2 THEN 'response' ELSE 'note' END AS kind,
  CASE WHEN e.meta & 512 THEN 'out' ELSE 'in' END AS direction,
  e.meta AS meta,
  e.wire AS wire,
  CASE WHEN e.meta & 65536
    THEN coalesce(m.length, (SELECT sum(length(p.bytes)) FROM part p WHERE p.id = e.id), length(e.payload))
    ELSE length(CAST(e.payload AS BLOB)) END AS length,
  (e.meta >> 14) & 1 AS text,
  (e.meta >> 15) & 1 AS incomplete,
  m.mask AS mask,
  m.message AS message,
  m.ended AS ended,
  m.reply_to AS reply_to,
  m.reply_ns AS reply_ns,
  m.finding AS finding,
  k.id IS NOT NULL AS marked,
  k.note AS note,
  CASE
    WHEN (e.meta & 65536) = 0 THEN e.payload
    WHEN e.meta & 16384
      THEN (SELECT group_concat(bytes, '') FROM (SELECT bytes FROM part WHERE part.id = e.id ORDER BY start))
    ELSE CAST((SELECT group_concat(bytes, '') FROM (SELECT bytes FROM part WHERE part.id = e.id ORDER BY start))
      AS BLOB) END AS payload
FROM entry e LEFT JOIN more m ON m.id = e.id LEFT JOIN mark k ON k.id = e.id;

CREATE VIEW frame AS SELECT
  n, at, time, connection, direction,
  CASE meta & 15 WHEN 0 THEN 'continuation' WHEN 1 THEN 'text' WHEN 2 THEN 'binary' WHEN 8 THEN 'close'
    WHEN 9 THEN 'ping' WHEN 10 THEN 'pong' ELSE 'reserved ' || (meta & 15) END AS opcode,
  (meta >> 7) & 1 AS fin,
  (meta >> 6) & 1 AS rsv1,
  (meta >> 5) & 1 AS rsv2,
  (meta >> 4) & 1 AS rsv3,
  (meta >> 8) & 1 AS masked,
  CASE WHEN mask IS NOT NULL THEN printf('%08x', mask) END AS mask,
  wire, length,
  (meta >> 13) & 1 AS compressed,
  text, incomplete,
  CASE WHEN message IS NOT NULL THEN message WHEN (meta & 15) IN (1, 2) THEN n END AS message,
  ended, reply_to, reply_ns, finding, marked, note, payload
FROM entries WHERE kind = 'frame';

CREATE VIEW message AS SELECT
  n, at, time, connection, direction, opcode AS type,
  1 + (SELECT count(*) FROM more m WHERE m.message = f.n) AS frames,
  wire + coalesce((SELECT sum(e.wire) FROM more m JOIN entry e ON e.id = m.id WHERE m.message = f.n), 0) AS wire,
  fin OR coalesce((SELECT max((e.meta >> 7) & 1) FROM more m JOIN entry e ON e.id = m.id WHERE m.message = f.n), 0)
    AS complete,
  reply_to, reply_ns, marked, note,
  CASE
    WHEN fin THEN payload
    WHEN text THEN (SELECT group_concat(payload, '') FROM (SELECT payload FROM frame g
      WHERE g.n IN (SELECT f.n UNION ALL SELECT id FROM more WHERE more.message = f.n) ORDER BY g.n))
    ELSE CAST((SELECT group_concat(payload, '') FROM (SELECT payload FROM frame g
      WHERE g.n IN (SELECT f.n UNION ALL SELECT id FROM more WHERE more.message = f.n) ORDER BY g.n)) AS BLOB)
    END AS payload
FROM frame f WHERE opcode IN ('text', 'binary');

CREATE VIEW handshake AS SELECT
  n, at, time, connection, kind, direction,
  substr(head, 1, instr(head || x'0d0a', x'0d0a') - 1) AS start_line,
  CASE kind WHEN 'response' THEN CAST(substr(head, instr(head, ' ') + 1, 3) AS INTEGER) END AS status,
  before AS head,
  CASE WHEN text THEN CAST(substr(bytes, length(CAST(before AS BLOB)) + 5) AS TEXT)
    ELSE substr(bytes, length(CAST(before AS BLOB)) + 5) END AS body,
  finding
FROM (SELECT *, substr(head, 1, instr(head || x'0d0a0d0a', x'0d0a0d0a') - 1) AS before
  FROM (SELECT *, CAST(payload AS TEXT) AS head, CAST(payload AS BLOB) AS bytes FROM entries
    WHERE kind IN ('request', 'response')));

CREATE VIEW note AS SELECT n, at, time, connection, CAST(payload AS TEXT) AS text, finding
FROM entries WHERE kind = 'note';

CREATE VIEW marks AS SELECT
  m.id AS n, e.at AS at,
  strftime('%Y-%m-%dT%H:%M:%fZ', e.at / 1e9, 'unixepoch') AS time,
  e.meta >> 24 AS connection,
  m.note AS note
FROM mark m JOIN entry e ON e.id = m.id;

CREATE VIEW traffic AS SELECT
  s.first_entry AS n, o.first + s.position * o.span AS at,
  strftime('%Y-%m-%dT%H:%M:%fZ', (o.first + s.position * o.span) / 1e9, 'unixepoch') AS time,
  o.span AS span_ns,
  s.frames_in AS frames_in, s.bytes_in AS bytes_in, s.frames_out AS frames_out, s.bytes_out AS bytes_out,
  s.faults AS faults, s.gap_ns AS gap_ns, s.pings AS pings,
  CASE WHEN s.pings THEN s.ping_sum_ns / s.pings END AS ping_ns, s.ping_max_ns AS ping_max_ns
FROM overview o JOIN overview_span s;

CREATE VIEW connections AS SELECT
  c.number AS number, c.url AS url,
  strftime('%Y-%m-%dT%H:%M:%fZ', c.started / 1e9, 'unixepoch') AS time,
  c.remote AS remote,
  c.dns_ns / 1e6 AS dns_ms, c.tcp_ns / 1e6 AS tcp_ms, c.tls_ns / 1e6 AS tls_ms, c.upgrade_ns / 1e6 AS upgrade_ms,
  c.tls_protocol AS tls_protocol, c.tls_cipher AS tls_cipher, c.tls_trust AS tls_trust,
  (SELECT group_concat(subject, ' < ') FROM (SELECT subject FROM certificate t WHERE t.connection = c.number
    ORDER BY position)) AS certificates,
  c.subprotocol AS subprotocol, c.extensions AS extensions, c.ending AS ending
FROM connection c;
