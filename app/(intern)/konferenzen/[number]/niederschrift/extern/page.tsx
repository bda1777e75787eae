import type { Metadata } from 'next';
import { EditorPage } from '../editor-page';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Externe Niederschrift der ${(await params).number}. IntMK` };
}

export default async function ExternalMinutesPage({ params }: Props) {
  return <EditorPage number={(await params).number} part="extern" />;
}
