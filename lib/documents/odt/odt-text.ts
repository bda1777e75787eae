import type { InlineRun, ParagraphRole } from '../document-model';
import { xmlText } from '../xml-text';

/** The paragraph style of each part of the minutes. */
export const STYLE_OF_ROLE: Record<ParagraphRole, string> = {
  BODY: 'Standard',
  MINISTRY: 'Ministerium',
  PERSON: 'Person',
  UNIT: 'Stelle',
  APPLICANTS: 'Antragsteller',
  FORMULA: 'Beschlussformel',
};

/** A paragraph with the style of this name. */
export function paragraphXml(style: string, content: string): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** Runs with their underlines. */
export function runsXml(runs: readonly InlineRun[]): string {
  return runs
    .map(({ text, underlined }) => (underlined ? spanXml('Underlined', xmlText(text)) : xmlText(text)))
    .join('');
}

/** Text with the character style of this name. */
export function spanXml(style: string, content: string): string {
  return `<text:span text:style-name="${style}">${content}</text:span>`;
}
