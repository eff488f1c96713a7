import { describe, expect, it } from 'vitest';
import { offline } from '../offline.ts';

const { inquire } = await offline();

describe('what speaks for one measure among others', () => {
  it.each(['What battery policies does Yibin have?', '宜宾有哪些动力电池政策？'])(
    'is, to who asks for policies, that it is in force or announced and not a success or an award: %s',
    async (question) => {
      const { plan } = await inquire(question);
      const statuses = plan.measures.map(({ status }) => status);
      expect(statuses[0]).toBe('announced');
      expect(statuses.indexOf('achieved')).toBeGreaterThan(statuses.lastIndexOf('announced'));
    },
  );
});
