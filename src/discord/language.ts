import type { Guild, Interaction } from 'discord.js';
import type { Language } from '../domain/answer.ts';
import type { Store } from '../store/store.ts';

type Settings = Pick<Store, 'settings'>;

/** The language of what is not an answer, by a locale of Discord. */
function languageOfLocale(locale: string): Language {
  return locale.startsWith('zh') ? 'zh' : 'en';
}

/** The language that an asker's own Discord speaks where that is one of ours; else that of the server. */
export async function languageOfInteraction(
  { locale, guildId, guildLocale }: Pick<Interaction, 'locale' | 'guildId' | 'guildLocale'>,
  store: Settings,
): Promise<Language> {
  if (/^(?:en|zh)/u.test(locale) || guildId === null) return languageOfLocale(locale);
  return await languageOfServer({ id: guildId, preferredLocale: guildLocale ?? locale }, store);
}

/** What is spoken in a server where neither a question nor its asker's Discord tells; English in direct messages. */
export async function languageOfServer(
  guild: Pick<Guild, 'id' | 'preferredLocale'> | null,
  store: Settings,
): Promise<Language> {
  if (guild === null) return 'en';
  // A store that fails is told of by those who need it more.
  const { language } = await store.settings(guild.id).catch(() => ({ language: 'auto' as const }));
  return language === 'auto' ? languageOfLocale(guild.preferredLocale) : language;
}
