import type { DocumentModel } from '../document-model';
import { XML_HEAD, xmlText } from '../xml-text';
import { zipPackage } from '../zip-package';
import { ODF_NAMESPACES } from './odf-namespaces';
import { odtAutomaticStyles, odtTableStyles } from './odt-automatic-styles';
import { odtBody } from './odt-body';
import { odtStylesPart } from './odt-styles-part';

const MIMETYPE = 'application/vnd.oasis.opendocument.text';
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const PARTS = ['content.xml', 'styles.xml', 'meta.xml'];

/**
 * The document as an OpenDocument text the office can go on editing: outline levels, automatic numbering, an index,
 * running header and page numbers. Written directly, so the same model gives the same bytes.
 */
export function renderOdt(model: DocumentModel): Uint8Array {
  return zipPackage([
    { name: 'mimetype', content: MIMETYPE, stored: true },
    { name: 'META-INF/manifest.xml', content: manifestPart() },
    { name: 'content.xml', content: contentPart(model) },
    { name: 'styles.xml', content: odtStylesPart(model) },
    { name: 'meta.xml', content: metaPart(model) },
  ]);
}

function contentPart(model: DocumentModel): string {
  return (
    `${XML_HEAD}<office:document-content ${ODF_NAMESPACES} office:version="1.3"><office:automatic-styles>` +
    `${odtAutomaticStyles()}${odtTableStyles(model.blocks)}</office:automatic-styles>` +
    `<office:body><office:text>${odtBody(model)}</office:text></office:body></office:document-content>`
  );
}

function manifestPart(): string {
  const entries = PARTS.map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  );
  return (
    `${XML_HEAD}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">` +
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIMETYPE}"/>` +
    `${entries.join('')}</manifest:manifest>`
  );
}

function metaPart({ title, author, date }: DocumentModel): string {
  const created = date === null ? '' : `<meta:creation-date>${date}T00:00:00</meta:creation-date>`;
  return (
    `${XML_HEAD}<office:document-meta ${ODF_NAMESPACES} office:version="1.3"><office:meta>` +
    `<dc:title>${xmlText(title)}</dc:title><meta:initial-creator>${xmlText(author)}</meta:initial-creator>` +
    `${created}<dc:language>de-DE</dc:language></office:meta></office:document-meta>`
  );
}
