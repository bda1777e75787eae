import { editionFile, type EditionFileParams } from '../../../edition-file';

interface Context {
  params: Promise<EditionFileParams>;
}

/** An edition of the internal minutes as a file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return editionFile('intern', await params);
}
