import type { Action, Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';

/** What the listener of a load balancer sees of a probe: a GET without a body, sent by this runner. */
export type Asked = {
  readonly host: string;
  readonly path: string;
  readonly query: string;
};

/** `maybe`: it depends on what is not known here, such as a header that a proxy adds. */
type Fit = 'yes' | 'no' | 'maybe';

/** The patterns of a load balancer know only `*` and `?`. */
const isLike = (pattern: string, text: string, flags = ''): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
    `s${flags}`,
  ).test(text);

const anyOf = (
  values: readonly string[] | undefined,
  expressions: readonly string[] | undefined,
  isMatch: (value: string) => boolean,
): Fit => {
  if (values?.some(isMatch)) return 'yes';
  return expressions?.length ? 'maybe' : 'no';
};

const fitOf = (condition: RuleCondition, { host, path, query }: Asked): Fit => {
  const { Values, RegexValues } = condition;
  const paths = condition.PathPatternConfig;
  const hosts = condition.HostHeaderConfig;
  switch (condition.Field) {
    case 'path-pattern':
      return anyOf(paths?.Values ?? Values, paths?.RegexValues ?? RegexValues, (value) =>
        isLike(value, path),
      );
    case 'host-header':
      return anyOf(hosts?.Values ?? Values, hosts?.RegexValues ?? RegexValues, (value) =>
        isLike(value, host, 'i'),
      );
    case 'http-request-method':
      return anyOf(condition.HttpRequestMethodConfig?.Values ?? Values, [], (value) => value === 'GET');
    case 'query-string':
      return query === '' ? 'no' : 'maybe';
    default:
      return 'maybe';
  }
};

const ruleFit = ({ IsDefault, Conditions = [] }: Rule, asked: Asked): Fit => {
  if (IsDefault) return 'yes';
  const fits = Conditions.map((condition) => fitOf(condition, asked));
  if (fits.includes('no')) return 'no';
  return fits.includes('maybe') ? 'maybe' : 'yes';
};

const priorityOf = ({ IsDefault, Priority }: Rule): number =>
  IsDefault ? Number.POSITIVE_INFINITY : Number(Priority);

/** ARNs of the target groups that get requests by these actions; none where the load balancer answers itself. */
const groupsOfActions = (actions: readonly Action[]): readonly string[] =>
  actions
    .filter(({ Type }) => Type === 'forward')
    .flatMap(({ TargetGroupArn, ForwardConfig }) => {
      const weighted = (ForwardConfig?.TargetGroups ?? []).filter(({ Weight }) => Weight !== 0);
      const arns = weighted.map((group) => group.TargetGroupArn);
      return arns.length > 0 ? arns : [TargetGroupArn];
    })
    .flatMap((arn) => (arn ? [arn] : []));

/** Where a request may end. */
export type Reached = {
  /** ARNs of the target groups that may get it. */
  readonly groups: readonly string[];
  /** The load balancer may answer it with a fixed response or a redirect. */
  readonly mayAnswer: boolean;
};

export const reachedBy = (actions: readonly (readonly Action[])[]): Reached => {
  const groups = actions.map(groupsOfActions);
  return { groups: [...new Set(groups.flat())], mayAnswer: groups.some(({ length }) => length === 0) };
};

/** By each rule that may apply, down to the first that does for sure. */
export const reachedByRules = (rules: readonly Rule[], asked: Asked): Reached => {
  const applying = rules
    .toSorted((a, b) => priorityOf(a) - priorityOf(b))
    .map((rule) => ({ actions: rule.Actions ?? [], fit: ruleFit(rule, asked) }))
    .filter(({ fit }) => fit !== 'no');
  const last = applying.findIndex(({ fit }) => fit === 'yes');
  return reachedBy(applying.slice(0, last === -1 ? undefined : last + 1).map(({ actions }) => actions));
};
