import type { DocumentBlock } from '../document-model';
import { STYLE_OF_ROLE } from './odt-text';

/** Styles that only add one property to a named one: underline, page break, staying with the next paragraph. */
export function odtAutomaticStyles(): string {
  const kept = [...Object.values(STYLE_OF_ROLE), 'Tabellentext'].map(
    (name) =>
      `<style:style style:name="${name}Kept" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties fo:keep-with-next="always"/></style:style>`,
  );
  const onNewPage = ['Heading_20_1', 'Heading_20_2', 'Contents_20_Heading'].map(
    (name) =>
      `<style:style style:name="${name}Page" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties fo:break-before="page"/></style:style>`,
  );
  return [
    ...kept,
    ...onNewPage,
    '<style:style style:name="TitleFirst" style:family="paragraph" style:parent-style-name="Title" style:master-page-name="First_20_Page"/>',
    '<style:style style:name="TitleAtHead" style:family="paragraph" style:parent-style-name="Title" style:master-page-name="First_20_Page"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="6pt"/></style:style>',
    '<style:style style:name="Underlined" style:family="text"><style:text-properties style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>',
    '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    cellStyle('Cell', ''),
    cellStyle('SectionCell', ' fo:background-color="#eef0f4"'),
    '<style:style style:name="Contents" style:family="section"/>',
  ].join('\n');
}

function cellStyle(name: string, background: string): string {
  return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border="none" fo:border-bottom="0.5pt solid #b8c0c8"${background}/></style:style>`;
}

/** Column widths as automatic styles, relative to a text width of 16 cm. */
export function odtTableStyles(blocks: readonly DocumentBlock[]): string {
  const widths = blocks.flatMap((block) => (block.kind === 'TABLE' ? [block.widths] : []))[0] ?? [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map(
    (width, index) =>
      `<style:style style:name="Column${index}" style:family="table-column"><style:table-column-properties style:column-width="${((16 * width) / total).toFixed(2)}cm"/></style:style>`,
  );
  return `<style:style style:name="Table" style:family="table"><style:table-properties style:width="16cm" table:align="left"/></style:style>${columns.join('')}`;
}
