// 收录了哪些文章？ / Which articles are there?
// → id, title, titleEn, publisher, publisherEn, date, dateBasis, dateNote, dateNoteEn, sha256, length, pieces
MATCH (a:Article)
RETURN a.id AS id, a.title AS title, a.titleEn AS titleEn, a.publisher AS publisher, a.publisherEn AS publisherEn,
       a.date AS date, a.dateBasis AS dateBasis, a.dateNote AS dateNote, a.dateNoteEn AS dateNoteEn, a.sha256 AS sha256, a.length AS length,
       [i IN range(0, size(a.pieceStarts) - 1) | {start: a.pieceStarts[i], zh: a.piecesZh[i], en: a.piecesEn[i]}] AS pieces
ORDER BY date, id
