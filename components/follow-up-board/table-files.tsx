import { ButtonLink } from '@/components/ui/button';
import { routes, TABLE_FORMATS, type FollowUpFilter, type TableFormat } from '@/lib/routes';

const FORMATS: Record<TableFormat, string> = { csv: 'CSV', xlsx: 'Excel', ods: 'OpenDocument' };

/** Exactly the rows that are found, as a table to take along. */
export function TableFiles({ filter }: { filter: FollowUpFilter }) {
  return TABLE_FORMATS.map((format) => (
    <ButtonLink
      key={format}
      small
      icon="download"
      download
      href={routes.followUpTable(format, { ...filter, page: null })}
    >
      {FORMATS[format]}
      <span className="sr-only">: Tabelle der gefundenen Zeilen</span>
    </ButtonLink>
  ));
}
