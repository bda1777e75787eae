const BASE = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespace declarations on the root of every part of an OpenDocument text. */
export const ODF_NAMESPACES = [
  `xmlns:office="${BASE}:office:1.0"`,
  `xmlns:style="${BASE}:style:1.0"`,
  `xmlns:text="${BASE}:text:1.0"`,
  `xmlns:table="${BASE}:table:1.0"`,
  `xmlns:meta="${BASE}:meta:1.0"`,
  `xmlns:fo="${BASE}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${BASE}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');
