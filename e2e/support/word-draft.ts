import { strToU8, zipSync } from 'fflate';

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const DOCUMENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[
  paragraph('Beratung überall', '<w:outlineLvl w:val="0"/>'),
  paragraph('Beschlussvorschlag:'),
  paragraph('1. Die IntMK stellt fest, dass Beratung fehlt.'),
  paragraph('– in Städten,'),
  paragraph('2. Sie bittet den Bund.'),
  paragraph('Begründung', '<w:outlineLvl w:val="1"/>'),
  paragraph('Die Wege sind weit.'),
].join('')}</w:body></w:document>`;

const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** The draft of a motion as a Word file, as a form field takes it. */
export function wordDraft(): { name: string; mimeType: string; buffer: Buffer } {
  const parts = { '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8(DOCUMENT) };
  return {
    name: 'antrag.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(zipSync(parts)),
  };
}
