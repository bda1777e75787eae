import 'server-only';
import { stateName } from '@/lib/domain/federal-state';
import { formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { RoleGrant } from '@/lib/policy/actor';

/** "Geschäftsstelle, Rheinland-Pfalz"; several roles joined by "und". */
export function roleLine(roles: readonly RoleGrant[]): string {
  const lines = roles.map((grant) => {
    const place = grant.state ? stateName(grant.state) : grant.body;
    return [TERMS.Role[grant.role], place].filter(Boolean).join(', ');
  });
  return formatList([...new Set(lines)]);
}
