import { MemberStart } from '@/components/start/member-start';
import { PublicStart } from '@/components/start/public-start';
import { currentActor } from '@/lib/auth/current-actor';
import { startPage } from '@/lib/read/start-page';

/** To visitors what this is and what is published; to members what comes next. */
export default async function StartPage() {
  const page = await startPage(await currentActor());
  return page.signedIn ? <MemberStart page={page} /> : <PublicStart page={page} />;
}
