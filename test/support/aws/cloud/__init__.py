"""What MiniStack lacks for `cdk deploy` of a Fargate service, and the local Fargate that runs its containers.

Everything here leans on MiniStack's private names, so it belongs to the pinned release;
`test/e2e/emulator-contract.test.ts` tells when a new release no longer fits.
"""
