/** An app that refuses to be synthesized, with the key in its message. */
throw new Error(`STAGE is required (key was ${process.env.JWT_SECRET_KEY})`);
