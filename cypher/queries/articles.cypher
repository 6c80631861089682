// 收录了哪些文章？ / Which articles are there?
// → id, title, titleEn, publisher, publisherEn, date, dateBasis, dateNote, dateNoteEn, sha256, length, pieces
MATCH (a:Article)
UNWIND CASE WHEN size(a.pieceStarts) = 0 THEN [null] ELSE range(0, size(a.pieceStarts) - 1) END AS i
WITH a, i
ORDER BY a.id, i
WITH a, collect(CASE WHEN i IS NOT NULL THEN {start: a.pieceStarts[i], zh: a.piecesZh[i], en: a.piecesEn[i]} END) AS pieces
RETURN a.id AS id, a.title AS title, a.titleEn AS titleEn, a.publisher AS publisher, a.publisherEn AS publisherEn,
       a.date AS date, a.dateBasis AS dateBasis, a.dateNote AS dateNote, a.dateNoteEn AS dateNoteEn, a.sha256 AS sha256, a.length AS length, pieces
ORDER BY date, id
