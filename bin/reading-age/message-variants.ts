import { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** More cases than any message has; a guard against a mistake in one. */
const mostVariants = 200;

/** Values that stand in a message: figures, since a formula for words is not to judge a clinic's name. */
const filledIn = '7';

function join(heads: string[], tails: string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail)).slice(0, mostVariants);
}

function variants(nodes: readonly Node[]): string[] {
  return nodes.reduce<string[]>((texts, node) => {
    if (node.type === 0) return join(texts, [node.value]);
    if (node.type === 8) return join(texts, variants(node.children));
    if ('options' in node) return join(texts, Object.values(node.options).flatMap((option) => variants(option.value)));
    return join(texts, [filledIn]);
  }, ['']);
}

/** Every way in which a message can read: each case of each choice. */
export function messageVariants(message: string, locale: string): string[] {
  return [...new Set(variants(new IntlMessageFormat(message, locale).getAst()).map((text) => text.replace(/[ \t]+/g, ' ').trim()))];
}
