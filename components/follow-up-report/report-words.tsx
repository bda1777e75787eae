import type { ReportFigures } from '@/lib/domain/follow-up-report';

interface Props {
  figures: ReportFigures;
  /** "Fassung 1 vom 3. März 2027" */
  comparedWith: string | null;
}

/** How much an edition holds, and what changed against the one before. */
export function ReportWords({ figures: { total, open, added, changed }, comparedWith }: Props) {
  return (
    <p className="text-muted figures">
      {total === 1 ? '1 Bitte oder Forderung' : `${total} Bitten und Forderungen`}, davon {open} offen
      {comparedWith && `; gegenüber ${comparedWith}: ${added} neu, ${changed} mit anderem Stand`}.
    </p>
  );
}
