export const id = 6605;
export const ids = [6605];
export const modules = {

/***/ 66605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotate: () => (/* binding */ rotate)
});

// EXTERNAL MODULE: ./build/address/backend-output.js
var backend_output = __webpack_require__(69361);
// EXTERNAL MODULE: ./build/deployment/deployed-keys.js
var deployed_keys = __webpack_require__(69695);
// EXTERNAL MODULE: ./build/deployment/stacks-before.js + 1 modules
var stacks_before = __webpack_require__(9321);
// EXTERNAL MODULE: ./build/lib/aws/clients.js
var clients = __webpack_require__(14954);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/rotation/open-store.js + 6 modules
var open_store = __webpack_require__(60134);
// EXTERNAL MODULE: ./build/proof/companions.js
var companions = __webpack_require__(13502);
// EXTERNAL MODULE: ./build/proof/compare.js
var compare = __webpack_require__(67906);
// EXTERNAL MODULE: ./build/proof/holders.js + 1 modules
var holders = __webpack_require__(83201);
// EXTERNAL MODULE: ./build/proof/stage.js + 5 modules
var stage = __webpack_require__(89760);
// EXTERNAL MODULE: ./build/rotation/findings.js
var rotation_findings = __webpack_require__(86445);
;// CONCATENATED MODULE: ./build/rotation/other-holders.js







/** Secrets of another name with the leaked value: those that the job was handed, and variables of the app's containers. */
const secretsWith = (isLeaked, { inputs, assembly }) => {
    const handed = inputs.otherSecrets.filter((secret) => isLeaked(secret.reveal())).map(({ name }) => name);
    const variables = (0,holders/* findContainers */.W$)(assembly.assembly.stacks).flatMap(({ container, variables: all }) => all
        .filter(({ texts }) => texts.some((text) => isLeaked(text.reveal())))
        .map(({ name }) => ({ name, container })));
    const inContainers = variables
        .filter(({ name }) => !handed.includes(name))
        .map(({ name, container }) => `${name} of ${container}`);
    return [...new Set([...handed, ...inContainers])];
};
const keySources = (stacks, { secretName, secretAliases }) => (0,holders/* findContainers */.W$)(stacks).flatMap((container) => [secretName, ...secretAliases].flatMap((name) => (0,holders/* holdersIn */.Jn)(container, name).map(({ source }) => source)));
const isReference = ({ kind }) => kind !== 'literal' && kind !== 'intrinsic';
/** What a stack that this run did not deploy has the key from, by what is deployed now. */
const askStack = async (stack, { given, has }, context) => {
    const { inputs, assembly } = given;
    const sources = keySources([stack], inputs);
    if (sources.length === 0)
        return 'other';
    const taken = new Set(keySources(assembly.stacks, inputs).filter(isReference).map(compare/* samenessOf */.Xb));
    const isShared = sources.some((source) => taken.has((0,compare/* samenessOf */.Xb)(source)));
    if (sources.every(isReference) && !isShared)
        return 'other';
    const [first] = assembly.stacks;
    if (stack.account !== '' && stack.account !== first?.account)
        return 'unknown';
    try {
        const region = stack.region || (first?.region ?? '');
        // One that is busy is not known: this run has done its own work.
        const asked = { ...inputs, waitsForStacks: false };
        const { state, deployedKeys } = await (0,stacks_before/* readStackBefore */.Av)({ ...stack, region }, asked, context);
        if (state === undefined)
            return 'other';
        if (isShared || deployedKeys.some((key) => has(key.reveal())))
            return 'has it';
        return deployedKeys.length > 0 ? 'other' : 'unknown';
    }
    catch (error) {
        if (context.world.cancelled.aborted)
            throw error;
        return 'unknown';
    }
};
/** What is known of the stacks that this run does not deploy. */
const askLeftOut = async (given, context) => {
    const { assembly, keys } = given;
    const has = (0,companions/* finderOf */.uA)(...keys);
    const leftOut = assembly.assembly.stacks.filter(({ id }) => assembly.stacks.every((one) => one.id !== id));
    const answers = await Promise.all(leftOut.map(async (stack) => ({
        name: stack.stackName,
        answer: await askStack(stack, { given, has }, context),
    })));
    return (wanted) => answers.filter(({ answer }) => answer === wanted).map(({ name }) => name);
};
/** Fails where a stack that an ordinary rotation does not deploy has one of its keys: that one would be lost with it. */
const findStacksLeftOut = async (given, context) => {
    const having = (await askLeftOut(given, context))('has it');
    return having.length > 0
        ? { outcome: (0,model_finding/* fail */.fJ)((0,rotation_findings/* stackLeftOut */.ck)(having)), summary: `not deployed with the others: ${having.join(', ')}` }
        : { outcome: (0,model_finding/* succeed */.Py)(true), summary: 'every stack of this app with the key is deployed' };
};
/** Fails where something still has the leaked key: then the emergency is not finished, and its mark stays. */
const findOtherHolders = async (emergency, context) => {
    const { inputs, assembly, keys } = emergency;
    const stacksThat = await askLeftOut(emergency, context);
    const [secrets, leaked, unknown] = [
        secretsWith((0,companions/* finderOf */.uA)(...keys), emergency),
        stacksThat('has it'),
        stacksThat('unknown'),
    ];
    const deployed = assembly.stacks.filter((stack) => keySources([stack], inputs).length > 0);
    const findings = [
        ...(secrets.length + leaked.length > 0 ? [(0,rotation_findings/* leakedKeyInUse */.ie)(secrets, leaked)] : []),
        ...(unknown.length > 0 ? [(0,rotation_findings/* otherHoldersUnknown */.gA)(unknown)] : []),
        ...(deployed.length > 1 && inputs.backend
            ? [
                (0,rotation_findings/* backendsNotAsked */.B1)(inputs.backend.url.host, deployed.map(({ stackName }) => stackName)),
            ]
            : []),
    ];
    return {
        outcome: findings.some(model_finding/* isError */.bJ) ? (0,stage/* outcomeOf */.sG)(true, findings) : (0,model_finding/* succeed */.Py)(true, findings),
        summary: secrets.length + leaked.length > 0
            ? `${[...secrets, ...leaked.map((name) => `stack ${name}`)].join(', ')} still ${secrets.length + leaked.length === 1 ? 'has' : 'have'} the leaked key`
            : unknown.length > 0
                ? `not known of ${unknown.join(', ')}`
                : 'nothing else has the leaked key, as far as this app shows',
    };
};

// EXTERNAL MODULE: ./build/rotation/state.js
var rotation_state = __webpack_require__(8830);
;// CONCATENATED MODULE: ./build/rotation/plan.js



/** Whether a fresh key is stored. */
const makesKey = ({ before }) => before.some((write) => write.act === 'put' && write.key === 'fresh');
const put = (slot, key) => ({ act: 'put', slot, key });
const remove = (slot) => ({ act: 'remove', slot });
/** The next key is stored, then deployed as one that verifiers accept too. */
const stageStep = (isStored) => ({
    phase: 'stage',
    resumes: isStored,
    before: isStored ? [] : [put('next', 'fresh')],
    deploy: { signs: 'current', accepts: isStored ? 'next' : 'fresh' },
    refuses: [],
    after: [],
});
/**
 * The store is switched before the app, and in this order: the old key is saved before it is overwritten. The next key
 * stays until the proof, as the mark of a switch that is not proven; a switch that must be proven again gets it again.
 */
const SWITCH_WRITES = {
    staged: [put('previous', 'current'), put('current', 'next')],
    saved: [put('current', 'next')],
    unproven: [],
    switched: [put('next', 'current')],
};
const switchStep = (position) => {
    const isWritten = position === 'unproven' || position === 'switched';
    const old = isWritten ? 'previous' : 'current';
    return {
        phase: 'switch',
        resumes: position !== 'staged',
        before: SWITCH_WRITES[position],
        deploy: { signs: isWritten ? 'current' : 'next', accepts: old },
        refuses: [],
        // Written again for its time, which is then that of the proof: the lifetime of the tokens counts from it.
        after: [put('previous', old), remove('next')],
    };
};
/** The old key leaves the store last: a run that dies before can still be handed it and prove that it is refused. */
const retireStep = (isDeployed) => ({
    phase: 'retire',
    resumes: isDeployed,
    before: [],
    deploy: { signs: 'current' },
    refuses: ['previous'],
    after: [remove('previous')],
});
/**
 * Back behind the switch: the key of before signs again, and the new one is accepted as long as its tokens live. The
 * previous key stays until the proof, as the mark of this step, and the next one then gets its time.
 */
const backStep = (position) => {
    const isWritten = position === 'saved';
    const [old, fresh] = isWritten ? ['current', 'next'] : ['previous', 'current'];
    return {
        phase: 'abandon',
        resumes: isWritten,
        before: [
            ...(position === 'switched' ? [put('next', 'current')] : []),
            ...(isWritten ? [] : [put('current', 'previous')]),
        ],
        deploy: { signs: old, accepts: fresh },
        refuses: [],
        after: [put('next', fresh), remove('previous')],
    };
};
/** The staged key goes, and the key of before is alone; also where production still accepts one that is stored no more. */
const unstageStep = (isStored) => ({
    phase: 'abandon',
    resumes: false,
    before: [],
    deploy: { signs: 'current' },
    refuses: isStored ? ['next'] : [],
    after: isStored ? [remove('next')] : [],
});
/**
 * The first write marks the emergency, so that any later run can finish it; the fresh key is in the store before it
 * is deployed; then goes all that a plain deployment would make the verifiers accept too.
 *
 * @param stored a slot for each different key of the store
 */
const emergencyStep = (stored, begun) => {
    const isReplaced = begun?.replaced === true;
    const others = isReplaced ? stored.filter((slot) => slot !== 'current') : stored;
    return {
        phase: 'emergency',
        resumes: begun !== undefined,
        before: [
            ...(begun === undefined ? [{ act: 'begin-emergency', givesUp: stored }] : []),
            ...(isReplaced ? [] : [put('current', 'fresh')]),
            remove('next'),
            remove('previous'),
        ],
        deploy: { signs: isReplaced ? 'current' : 'fresh' },
        refuses: [...others, ...rotation_state/* REPLACED_NAMES */.QU.slice(0, begun?.kept ?? 0)],
        after: [{ act: 'end-emergency' }],
    };
};
/** Clocks of GitHub, AWS, runner and backend may differ by so much; milliseconds. */
const CLOCK_SKEW = 5 * 60_000;
const HOUR = 3_600_000;
/** When tokens of a key that signed last at that time have expired everywhere. @param hours that they live */
const dueAt = (signedLast, hours) => signedLast + hours * HOUR + CLOCK_SKEW;
const go = (step) => ({ kind: 'step', step });
const refuse = (finding) => ({ kind: 'refused', finding });
/** One slot for each different key. */
const differentKeys = ({ slots }) => rotation_state/* SLOTS */._f.filter((slot, index) => {
    const id = slots[slot]?.id;
    return id !== undefined && !rotation_state/* SLOTS */._f.slice(0, index).some((earlier) => slots[earlier]?.id === id);
});
/** Back to the key of before: at once where nothing was signed with the new one, else in two steps. */
const abandon = (position, { asked, production }) => {
    if (position === 'steady' || position === 'staged' || position === 'saved') {
        if (production.current === 'refused')
            return refuse(rotation_findings/* currentKeyRefused */.J3());
        if (production.current === 'unknown')
            return refuse(rotation_findings/* productionUnknown */.eU('current'));
        return go(position === 'saved' ? backStep(position) : unstageStep(position === 'staged'));
    }
    if (production.other === 'unknown')
        return refuse(rotation_findings/* productionUnknown */.eU('previous'));
    return production.other === 'refused'
        ? refuse(rotation_findings/* phaseOutOfOrder */.xX(asked, position))
        : go(backStep(position));
};
/** No key is staged yet, or it is and the store still signs with the old one. */
const beforeSwitch = (position, situation) => {
    const { asked, production } = situation;
    if (asked === 'retire' || (asked === 'switch' && position === 'steady'))
        return refuse(rotation_findings/* phaseOutOfOrder */.xX(asked, position));
    if (production.current === 'refused')
        return refuse(rotation_findings/* currentKeyRefused */.J3());
    if (production.current === 'unknown')
        return refuse(rotation_findings/* productionUnknown */.eU('current'));
    if (position === 'steady')
        return go(stageStep(false));
    if (asked === 'stage')
        return go(stageStep(true));
    if (production.other === 'accepted')
        return go(switchStep(position));
    if (production.other === 'unknown')
        return refuse(rotation_findings/* productionUnknown */.eU('next'));
    return asked === 'auto' ? go(stageStep(true)) : refuse(rotation_findings/* nextKeyRefused */.F0());
};
/** The store signs with the new key, and the old one is still there. */
const afterSwitch = (position, situation) => {
    const { asked, production, lifetime, now, store } = situation;
    if (asked === 'stage' || (asked === 'retire' && position === 'unproven'))
        return refuse(rotation_findings/* phaseOutOfOrder */.xX(asked, position));
    if (production.current === 'unknown')
        return refuse(rotation_findings/* productionUnknown */.eU('current'));
    if (asked === 'switch' || position === 'unproven')
        return go(switchStep(position));
    // Production went back behind the switch, or someone has set the key by hand: `refusalByDeployed` asks what it signs with.
    if (production.current === 'refused')
        return asked === 'retire' ? refuse(rotation_findings/* productionWentBack */.l7('switch')) : go(switchStep(position));
    const until = dueAt(store.slots.previous?.updatedAt ?? now, lifetime / HOUR);
    if (now >= until)
        return go(retireStep(production.other === 'refused'));
    // Too early: some deployment was not given the previous key.
    if (asked === 'auto' && production.other === 'refused')
        return go(switchStep(position));
    return {
        kind: 'not-yet',
        until,
        why: 'Tokens that were signed with the previous key are still valid, and retiring it would log their owners out.',
    };
};
const writtenInFuture = ({ slots }, now) => rotation_state/* SLOTS */._f.find((slot) => (slots[slot]?.updatedAt ?? now) > now + CLOCK_SKEW);
/**
 * The next step of a rotation, from what is stored, what production honours, and the time. Production decides where the
 * store alone cannot tell whether a step was finished. See docs/design.md, “Rotation”.
 */
const planNextStep = (situation) => {
    const { store, now, lifetime } = situation;
    const asked = situation.asked === 'continue' ? 'auto' : situation.asked;
    const position = (0,rotation_state/* positionOf */.df)(store.slots);
    if (position === 'none')
        return refuse(rotation_findings/* currentKeyMissing */.fM(Object.keys(store.slots)));
    if (asked === 'emergency' || (asked === 'auto' && store.emergency))
        return go(emergencyStep(differentKeys(store), store.emergency));
    if (store.emergency)
        return refuse(rotation_findings/* emergencyUnfinished */.DO(asked));
    const future = writtenInFuture(store, now);
    if (future)
        return refuse(rotation_findings/* keyWrittenInFuture */.p5(future, (store.slots[future]?.updatedAt ?? now) - now));
    if (situation.asked === 'continue' && position === 'steady')
        return { kind: 'nothing' };
    if (position === 'contradiction')
        return refuse(rotation_findings/* storedKeysContradict */.bk(store.slots));
    if (lifetime === undefined || !(lifetime > 0))
        return refuse(rotation_findings/* tokenLifetimeUnknown */.vJ());
    const inOrder = { ...situation, lifetime, asked };
    if (asked === 'abandon')
        return abandon(position, inOrder);
    return position === 'unproven' || position === 'switched'
        ? afterSwitch(position, inOrder)
        : beforeSwitch(position, inOrder);
};
const isSlot = (name) => rotation_state/* SLOTS */._f.some((slot) => slot === name);
/** When the last token of a key has expired, at the latest: by the store and the inputs, and by what ECS remembers. */
const tokensDueAt = ({ hours, history = [] }, key, { signedLast, lifetime }) => {
    const signed = history.filter(({ signs }) => key.includes(signs));
    const lived = [hours, ...signed.map((former) => former.hours)].map((text) => Number(text || 0));
    const longest = Math.max(lifetime, ...lived);
    return {
        hours: longest,
        until: dueAt(Math.max(signedLast, ...signed.map(({ until }) => until)), longest),
    };
};
/** Whether this key was given up; a next key also where it signed before the one that signs now, for then it is an old one. */
const isReturning = (slot, key, deployed) => {
    const { signs, history = [] } = deployed;
    const older = history.slice(history.findIndex((former) => key.includes(former.signs)));
    const isOld = key.includes(older[0]?.signs ?? '') && !older.some((former) => former.signs === signs);
    return (0,deployed_keys/* wasGivenUp */.cc)(key, deployed) || (slot === 'next' && isOld);
};
/**
 * Why what is deployed now must not be changed by this step. Production signs with a key that is stored nowhere, so it
 * would be lost; or it accepts one of which users may hold tokens. Before a retirement: something has sent production back
 * since the switch, or tokens of the previous key live longer than the rotation reckons with, because they were given a
 * longer life while it signed, or are now. Only of use where the task definitions or templates tell the keys.
 *
 * @param now milliseconds since the epoch
 */
const refusalByDeployed = (found, { step: { phase, deploy, refuses }, stored, signedLast, lifetime, isGuess }, now) => {
    const keys = rotation_state/* SLOTS */._f.map((slot) => stored[slot] ?? []);
    const known = (key) => ((0,deployed_keys/* areComparable */.ti)(key, keys) ? key : '');
    const deployed = { ...found, signs: known(found.signs), accepts: known(found.accepts) };
    const { signs, definition } = deployed;
    if (phase === 'emergency') {
        const { current = [] } = stored;
        if (signs === '' || deploy.signs === 'fresh' || current.includes(signs))
            return undefined;
        if (!deployed.history)
            return 'needs history';
        const hadIt = deployed.history.some((former) => current.includes(former.signs));
        return hadIt ? rotation_findings/* keyGivenUp */.oH('current') : undefined;
    }
    if (signs === '' && isGuess)
        return rotation_findings/* productionWentBack */.l7('switch');
    if (signs !== '' && !keys.some((key) => key.includes(signs)))
        return rotation_findings/* signerNotStored */.px(definition);
    const coming = [deploy.signs, deploy.accepts].filter((name) => isSlot(name) && !(stored[name] ?? []).some((key) => key === signs || key === deployed.accepts));
    if (signs !== '' && coming.length > 0) {
        if (!deployed.history)
            return 'needs history';
        const returning = coming.find((slot) => isReturning(slot, stored[slot] ?? [], deployed));
        if (returning)
            return rotation_findings/* keyGivenUp */.oH(returning);
        // One of several stacks may lack the stage: the backend that was asked is that of another. A mere signer gets no second key.
        const isVerifier = deploy.accepts === 'current' && deployed.gets?.(stored.current ?? []);
        if (deploy.signs === 'next' && coming.includes('next') && isVerifier)
            return rotation_findings/* nextKeyRefused */.F0();
    }
    const { previous = [] } = stored;
    if (phase === 'retire') {
        if (previous.includes(signs))
            return rotation_findings/* productionWentBack */.l7('switch');
        if (!deployed.history)
            return 'needs history';
        const { hours, until } = tokensDueAt(deployed, previous, { signedLast, lifetime });
        if (now < until)
            return rotation_findings/* tokensLiveLonger */.yE(hours, until);
    }
    const isUnstaged = phase === 'abandon' && refuses.includes('next');
    const unstaged = { next: stored.next ?? [], signedLast, lifetime };
    const refusal = isUnstaged ? refusalToUnstage(deployed, unstaged, now) : undefined;
    if (refusal)
        return refusal;
    return (0,deployed_keys/* refusalToDrop */.Dq)(deployed, { given: keys, isGone: true }, now);
};
/** A staged key that has signed, before the rotation went back, is needed as long as its tokens live. */
const refusalToUnstage = (deployed, { next, ...ages }, now) => {
    const { signs, history } = deployed;
    if (next.includes(signs))
        return rotation_findings/* productionWentBack */.l7('stage');
    if (signs !== '' && !history)
        return 'needs history';
    const hasSigned = signs === '' || history?.some((former) => next.includes(former.signs));
    const { until } = tokensDueAt(deployed, next, ages);
    const why = 'Tokens that were signed with the next key are still valid, and to give it up would refuse them.';
    return hasSigned && now < until ? rotation_findings/* phaseTooEarly */.XF({ until, why }, 'abandon') : undefined;
};

// EXTERNAL MODULE: ./build/inputs/secrets.js
var secrets = __webpack_require__(8569);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/signing-key/checkout-search.js
var checkout_search = __webpack_require__(66213);
// EXTERNAL MODULE: ./build/signing-key/known-keys.js + 1 modules
var known_keys = __webpack_require__(92357);
// EXTERNAL MODULE: ./build/signing-key/lint.js
var signing_key_lint = __webpack_require__(43653);
// EXTERNAL MODULE: ./build/signing-key/publication.js
var publication = __webpack_require__(736);
// EXTERNAL MODULE: ./build/signing-key/signing-key.js
var signing_key = __webpack_require__(34079);
// EXTERNAL MODULE: ./build/smoke-test/stage.js + 13 modules
var smoke_test_stage = __webpack_require__(40842);
// EXTERNAL MODULE: ./build/rotation/key-store.js
var key_store = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/rotation/plan-words.js
var plan_words = __webpack_require__(26108);
;// CONCATENATED MODULE: ./build/rotation/stage.js














const stage_HOUR = 3_600_000;
const UNASKED = { current: 'unknown', other: 'unknown' };
/**
 * Which of the stored keys production accepts now. That it refuses one is no failure here: the plan judges it. An
 * emergency does not wait for this.
 */
const askProduction = async (inputs, { keys, state }, context) => {
    const { current } = keys;
    if (inputs.phase === 'continue' && (0,rotation_state/* isAtRest */.UU)(state))
        return { outcome: (0,model_finding/* succeed */.Py)(UNASKED), summary: 'not asked: no rotation is under way', status: 'skipped' };
    if (inputs.phase === 'emergency' || !current) {
        const summary = current ? 'not asked: an emergency does not wait' : 'not asked: there is no current key';
        return { outcome: (0,model_finding/* succeed */.Py)(UNASKED), summary, status: 'skipped' };
    }
    const second = (0,secrets/* secondKey */.g5)(current, keys.next, keys.previous);
    const asked = {
        ...inputs,
        mode: 'verify',
        key: current,
        ...(second && { previous: { key: second, expectation: 'accept' } }),
    };
    const tested = await (0,smoke_test_stage/* testKey */.S8)({ inputs: asked, production: smoke_test_stage/* UNKNOWN_PRODUCTION */.Dr }, context);
    const verdict = tested.outcome.ok ? tested.outcome.value : undefined;
    const production = (0,rotation_state/* productionSeenBy */.O4)(verdict);
    const other = second ? `, the other one is ${production.other}` : '';
    return {
        outcome: (0,model_finding/* succeed */.Py)(production),
        summary: `the current key is ${production.current}${other}${production.current === 'unknown' ? ` (${verdict?.cause ?? 'no verdict'})` : ''}`,
    };
};
/** A key that is gone cannot be tried. */
const unprovable = ({ emergency }, { phase }) => phase === 'emergency' && emergency?.replaced === true && !emergency.isComplete;
const roleOf = (name) => (name === 'next' || name === 'previous' ? name : 'current');
/** The stored keys that production accepts after this run, or may accept where it does nothing. */
const keysKept = (made) => {
    if (made.kind !== 'step')
        return rotation_state/* SLOTS */._f;
    const { signs, accepts } = made.step.deploy;
    return accepts ? [signs, accepts] : [signs];
};
/**
 * A key that everyone knows is not kept for the sake of the tokens that it signed: an emergency ends it now. To retire it ends it
 * too, once that is due.
 */
const forgeableAmong = (made, stored, { algorithm, keyEncoding: encoding, secretName, secretAliases }, known) => {
    const kept = keysKept(made).flatMap((name) => {
        const key = name === 'fresh' ? undefined : (0,key_store/* keyNamed */.d)(stored, name);
        return key && key.reveal() !== '' ? [{ key, role: roleOf(name) }] : [];
    });
    const different = kept.filter(({ key }, at) => !kept.slice(0, at).some((one) => one.key.equals(key)));
    const isEmergency = made.kind === 'step' && made.step.phase === 'emergency';
    const rotation = isEmergency ? 'emergency' : 'certain';
    const variables = [secretName, ...secretAliases];
    return different.flatMap(({ key, role }) => {
        const use = { key, input: key.name, algorithm, encoding, variables, role, rotation, known };
        return (0,publication/* forgeableKey */.p)(use) ?? [];
    });
};
/** What comes next, or why nothing does. Without a value there is nothing to do in this run. */
const planRotation = async ({ inputs, opened, production, known = known_keys/* KNOWN_KEYS */.B }, context) => {
    const { stored, now } = opened;
    const { state } = stored;
    const made = planNextStep({
        store: state,
        production,
        asked: inputs.phase,
        lifetime: Number(inputs.expirationHours) * stage_HOUR,
        now,
    });
    const [forgeable, ...more] = forgeableAmong(made, stored, inputs, known);
    if (forgeable)
        return { outcome: (0,model_finding/* fail */.fJ)(forgeable, ...more), summary: 'nothing was changed' };
    const lines = (0,plan_words/* describePlan */.d)(made);
    for (const line of lines)
        context.progress(line);
    const facts = { plan: lines };
    const summary = lines[0] ?? '';
    if (made.kind === 'refused')
        return { outcome: (0,model_finding/* fail */.fJ)(made.finding), summary: 'nothing was changed', facts };
    if (made.kind === 'nothing')
        return { outcome: (0,model_finding/* succeed */.Py)(undefined), summary, facts };
    if (made.kind === 'not-yet') {
        const finding = (0,rotation_findings/* rotationNotYet */.a9)(made, inputs.phase);
        return { outcome: (0,model_finding/* isError */.bJ)(finding) ? (0,model_finding/* fail */.fJ)(finding) : (0,model_finding/* succeed */.Py)(undefined, [finding]), summary, facts };
    }
    if (inputs.planOnly)
        return { outcome: (0,model_finding/* succeed */.Py)(undefined, [(0,report_findings/* planOnly */.Ev)()]), summary, facts };
    const findings = unprovable(state, made.step) ? [(0,rotation_findings/* replacedKeyGone */.Zn)()] : [];
    return { outcome: (0,model_finding/* succeed */.Py)(made.step, findings), summary, facts: { ...facts, phase: made.step.phase } };
};
const lacking = (name) => {
    throw new Error(`the plan names a ${name} key that is not there`);
};
const keysFor = (stored, inputs, context) => {
    let fresh;
    const make = () => {
        const key = (0,signing_key/* freshKey */.MI)(context.world.random, { algorithm: inputs.algorithm, encoding: inputs.keyEncoding });
        context.conceal(key.reveal());
        return key;
    };
    return (name) => {
        if (name !== 'fresh')
            return (0,key_store/* keyNamed */.d)(stored, name) ?? lacking(name);
        fresh ??= make();
        return fresh;
    };
};
/** A key that is on its way out may be weak, which may be why it goes: that is said, and is no reason to keep it. */
const asWarnings = (findings) => findings.map(model_finding/* asWarning */.PQ);
const lintOtherSecrets = (inputs) => {
    const { otherSecrets, stacks, containers, accountId } = inputs;
    const names = [...stacks, ...containers, accountId];
    return otherSecrets.flatMap((secret) => (0,signing_key_lint/* lintOtherSecret */.M2)(secret, secret.name, names));
};
/** Whether the key that comes deserves its name, before it is stored or deployed anywhere. */
const checkRotatedKeys = async (step, keyOf, inputs, context) => {
    const { signs, accepts } = step.deploy;
    const isEmergency = step.phase === 'emergency';
    const names = [signs, ...(accepts ? [accepts] : [])];
    const comes = names.find((name) => name === 'fresh' || name === 'next') ?? signs;
    const use = (name) => ({
        key: keyOf(name),
        input: name === 'fresh' ? 'the fresh key' : keyOf(name).name,
        algorithm: inputs.algorithm,
        encoding: inputs.keyEncoding,
        variables: [inputs.secretName, ...inputs.secretAliases],
        role: roleOf(name),
        rotation: isEmergency ? 'emergency' : 'certain',
    });
    const lint = (name) => (0,signing_key_lint/* lintSigningKey */.Ov)({ ...use(name), otherSecrets: inputs.otherSecrets });
    const options = { ...context.world, command: (0,signing_key/* commandToReplace */.xs)(use(comes)) };
    const published = await (0,checkout_search/* findPublishedKey */.dd)(inputs.workspace, keyOf(comes), options);
    const secrets = lintOtherSecrets(inputs);
    // A leaked key does not wait for a secret that is none of the keys.
    const own = [...lint(comes), ...published, ...(isEmergency ? asWarnings(secrets) : secrets)];
    const others = names.filter((name) => name !== comes).flatMap((name) => asWarnings(lint(name)));
    const [first, ...rest] = (0,model_finding/* errorsFirst */.wz)(own);
    if (first && (0,model_finding/* isError */.bJ)(first))
        return {
            outcome: (0,model_finding/* fail */.fJ)(first, ...rest, ...others),
            summary: `the ${comes} key or another secret is refused, nothing was changed`,
        };
    const printOf = async (name) => lint(name).some(model_finding/* isError */.bJ) ? '' : (0,signing_key/* fingerprint */.Rj)(keyOf(name));
    const print = await printOf(signs);
    const givenUp = isEmergency ? await Promise.all(step.refuses.map(printOf)) : [];
    return {
        outcome: (0,model_finding/* succeed */.Py)(true, [...own, ...others]),
        summary: `the ${comes} key is fit for ${inputs.algorithm}${print === '' ? '' : `; the ${signs} key signs, fingerprint ${print}`}`,
        facts: { keyFingerprint: print, ...(givenUp.length > 0 && { givenUp }) },
    };
};

// EXTERNAL MODULE: ./build/template/stage.js
var template_stage = __webpack_require__(60541);
// EXTERNAL MODULE: ./build/modes/deploy.js + 11 modules
var deploy = __webpack_require__(71954);
;// CONCATENATED MODULE: ./build/modes/rotate.js













/**
 * Whose tokens no task may refuse during this step: first those that users hold. In an emergency they are refused on
 * purpose, and nothing accepts the fresh key before.
 */
const steadyKeys = ({ phase, deploy: { signs, accepts } }, keyOf) => {
    if (phase === 'emergency')
        return [];
    return phase === 'switch' && accepts ? [keyOf(accepts), keyOf(signs)] : [keyOf(signs)];
};
/** By what it was before the first write, for the fresh key is the current one after it. */
const rotate_roleOf = (name) => name.endsWith(' replaced')
    ? `the ${name.replace(' replaced', '')} key that was replaced`
    : `the key that was ${name}`;
const dyingOf = ({ resumes, refuses }, keyOf) => ({
    keys: refuses.map((name) => ({ role: rotate_roleOf(name), key: keyOf(name) })),
    resumes,
});
/** What the app is given, and what the smoke test must then see. */
const deploymentOf = (step, keyOf, inputs, { store }) => {
    const { signs, accepts } = step.deploy;
    const [refused] = step.refuses;
    const second = accepts
        ? { key: keyOf(accepts), expectation: 'accept', isStaged: step.phase === 'stage' }
        : refused && { key: keyOf(refused), expectation: 'reject' };
    return {
        ...inputs,
        mode: 'deploy',
        key: keyOf(signs),
        ...(second && { previous: second }),
        triedLater: step.refuses.slice(1).map(keyOf),
        // Nothing was signed with a staged key, or all of it has expired.
        ...(step.refuses.length > 0 && step.phase !== 'abandon' && { dying: dyingOf(step, keyOf) }),
        // What was ahead of an emergency may have been cancelled, and CloudFormation goes on with what it had begun.
        waitsForStacks: step.phase === 'emergency',
        ...(inputs.availability && { availability: { keys: steadyKeys(step, keyOf) } }),
        storeVariables: store.variables(keyOf(signs), accepts && keyOf(accepts)),
    };
};
/** No step but an emergency takes a key from production that is stored nowhere, or whose tokens are valid. */
const guardOf = (step, { inputs, opened: { store, stored, now } }, isRefused) => {
    const named = rotation_state/* SLOTS */._f.map((slot) => {
        const key = stored.keys[slot];
        return [
            slot,
            key
                ? [
                    (0,deployed_keys/* textNamed */.Ls)(key.reveal(), inputs.keyEncoding),
                    ...Object.values(store.variables(key, undefined)).map(deployed_keys/* versionNamed */.yC),
                ]
                : [],
        ];
    });
    const { previous, next } = stored.state.slots;
    const signedLast = (previous ?? next)?.updatedAt ?? now;
    const isGuess = isRefused && step.phase === 'switch' && !stored.keys.next;
    const lifetime = Number(inputs.expirationHours);
    const checked = { step, stored: Object.fromEntries(named), signedLast, lifetime, isGuess };
    return (deployed) => refusalByDeployed(deployed, checked, now);
};
/** No key is stored for a deployment that cannot begin: in an emergency it takes the place of the one before. */
const storeKeys = async ({ step, keyOf, inputs, opened, guard }, proven, run) => {
    if (step.before.length > 0) {
        const deployed = deploymentOf(step, keyOf, inputs, opened);
        const able = await (proven
            ? (0,stacks_before/* readStacksBefore */.$8)({ inputs: deployed, assembly: proven.assembly, guard }, run)
            : (0,template_stage/* checkTools */.Gd)(deployed, run));
        if (!able.ok)
            return { outcome: able, summary: 'unchanged, for the app could not be deployed' };
    }
    return (0,open_store/* writeKeys */.mk)(opened.store, step.before, keyOf, [], run);
};
/** One key after the other: it must be refused by what is deployed now. */
const proveRefused = async (names, { inputs: deployed, production }, keyOf, run) => {
    for (const name of names) {
        if (run.journal.failed)
            return;
        const previous = { key: keyOf(name), expectation: 'reject' };
        await run.attempt('old keys', () => (0,smoke_test_stage/* testKey */.S8)({ inputs: { ...deployed, previous }, production }, run));
    }
};
/** A rotation begins with what production accepts now, so its address is that of what is deployed. */
const withBackend = async (inputs, run) => {
    const { backendOutput } = inputs;
    if (!backendOutput)
        return inputs;
    return run.step('address', async () => {
        const found = await (0,backend_output/* deployedBackend */.HX)(backendOutput, { region: (0,clients/* regionOf */.A)(run.world.env) }, run);
        return found.ok
            ? { outcome: (0,model_finding/* succeed */.Py)({ ...inputs, backend: found.value }), summary: found.value.url.host }
            : { outcome: found, summary: 'the address is not known' };
    });
};
/** What is about to be deployed, and in an ordinary step that every stack with the key is. */
const proveStep = async ({ step, keyOf, inputs, opened }, run) => {
    const deployment = deploymentOf(step, keyOf, inputs, opened);
    const proven = await (0,deploy.synthesizeAndProve)(deployment, run);
    const { assembly } = proven;
    if (step.phase !== 'emergency' && assembly.stacks.length < assembly.assembly.stacks.length) {
        const keys = rotation_state/* SLOTS */._f.flatMap((slot) => opened.stored.keys[slot] ?? []);
        await run.step('other holders', () => findStacksLeftOut({ inputs: deployment, assembly, keys }, run));
    }
    return proven;
};
/** One step of a rotation: a key is stored before it is deployed, and forgotten after production has forgotten it. */
const rotate = async (asked, run) => {
    const inputs = await withBackend(asked, run);
    const opened = await run.step('key store', () => (0,open_store/* openKeyStore */.vv)(inputs, run));
    const { store, stored } = opened;
    const production = await run.step('production', () => askProduction(inputs, stored, run));
    const step = await run.step('plan', () => planRotation({ inputs, opened, production }, run));
    if (!step)
        return;
    const keyOf = keysFor(stored, inputs, run);
    await run.step('signing key', () => checkRotatedKeys(step, keyOf, inputs, run));
    const guard = guardOf(step, { inputs, opened }, ['auto', 'continue'].includes(inputs.phase) && production.current === 'refused');
    const prove = () => proveStep({ step, keyOf, inputs, opened }, run);
    // A key that the app refers to must be stored before the app can be synthesized.
    const isLate = store.isReadByApp && makesKey(step);
    const early = isLate ? undefined : await prove();
    const written = await run.step('keys stored', () => storeKeys({ step, keyOf, inputs, opened, guard }, early, run));
    const proven = early ?? (await prove());
    const deployment = deploymentOf(step, keyOf, inputs, opened);
    const tested = await (0,deploy.deployAndTest)({ inputs: deployment, ...proven, guard }, run);
    await proveRefused(step.refuses.slice(1), tested, keyOf, run);
    await (0,deploy.tryTokensAgain)(tested, run);
    if (run.journal.failed)
        return;
    if (step.phase === 'emergency') {
        const given = { inputs: tested.inputs, assembly: proven.assembly, keys: step.refuses.map(keyOf) };
        await run.step('other holders', () => findOtherHolders(given, run));
    }
    await run.step('keys settled', () => (0,open_store/* writeKeys */.mk)(store, step.after, keyOf, written, run));
};


/***/ })

};
