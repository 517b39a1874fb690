import type { Template } from 'aws-cdk-lib/assertions';

/** What a template holds, of which only the fields that tests read are spelled out. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: { readonly 'aws:cdk:path'?: string };
}
export type Resources = Readonly<Record<string, Resource>>;

export const resourcesOf = (template: Template): Resources => structuredClone(template.toJSON().Resources) as Resources;

/** `ClusterCommons-dev/index-entries/Role/Resource` → `index-entries/Role`: ids change with every rename, places do not. */
const placeOf = (resource: Resource | undefined): string =>
  (resource?.Metadata?.['aws:cdk:path'] ?? '')
    .split('/')
    .slice(1)
    .join('/')
    .replace(/\/(Resource|Default)$/, '');

export const at = (resources: Resources, place: string): Resource => {
  const found = Object.values(resources).find((resource) => placeOf(resource) === place);
  if (found === undefined) throw new Error(`Nothing stands at ${place}.`);
  return found;
};

export const ofType = (resources: Resources, type: string): Resource[] =>
  Object.values(resources).filter((resource) => resource.Type === type);

/** A value of the template as text: references as `<place>` or `<place.Attribute>`, joins joined. */
export const textOf = (resources: Resources, value: unknown): string => {
  if (typeof value === 'string') return value;
  const {
    Ref,
    'Fn::GetAtt': attribute,
    'Fn::Join': join,
  } = value as {
    Ref?: string;
    'Fn::GetAtt'?: [string, string];
    'Fn::Join'?: [string, unknown[]];
  };
  if (Ref !== undefined) return `<${placeOf(resources[Ref]) || Ref}>`;
  if (attribute !== undefined) return `<${placeOf(resources[attribute[0]])}.${attribute[1]}>`;
  if (join !== undefined) return join[1].map((part) => textOf(resources, part)).join(join[0]);
  return JSON.stringify(value);
};
