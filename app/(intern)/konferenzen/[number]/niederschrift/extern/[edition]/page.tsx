import type { Metadata } from 'next';
import { EditionPage } from '../../edition-page';

interface Props {
  params: Promise<{ number: string; edition: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, edition } = await params;
  return { title: `Fassung ${edition} der externen Niederschrift der ${number}. IntMK` };
}

export default async function ExternalEditionPage({ params }: Props) {
  return <EditionPage params={await params} part="extern" />;
}
