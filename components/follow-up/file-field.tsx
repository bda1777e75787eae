import { CONTROL, describedBy, FieldFrame } from '@/components/ui/field';

interface Props {
  /** Where several forms stand on a page. */
  id: string;
  errors?: readonly string[];
}

const HINT =
  'Bis zu 5 Dateien, zusammen höchstens 20 MB: PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), PNG oder JPEG.';

/** Files that go with an answer. */
export function FileField({ id, errors }: Props) {
  return (
    <FieldFrame id={id} label="Dateien" hint={HINT} errors={errors}>
      <input
        id={id}
        name="files"
        type="file"
        multiple
        accept=".pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg"
        aria-describedby={describedBy(id, HINT, errors)}
        aria-invalid={errors?.length ? true : undefined}
        className={CONTROL}
      />
    </FieldFrame>
  );
}
