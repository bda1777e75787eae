import type { InlineRun } from '../document-model';
import { xmlText } from '../xml-text';

/** A paragraph; `properties` follow the order of the schema. */
export function paragraphXml(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** Runs with their underlines. */
export function runsXml(runs: readonly InlineRun[]): string {
  return runs.map((run) => runXml(run.text, underline(run))).join('');
}

export function underline({ underlined }: InlineRun): string {
  return underlined ? '<w:u w:val="single"/>' : '';
}

/** One run of text. */
export function runXml(text: string, properties = ''): string {
  const formatted = properties ? `<w:rPr>${properties}</w:rPr>` : '';
  return `<w:r>${formatted}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}
