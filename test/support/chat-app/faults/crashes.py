"""A backend whose new version does not start."""

raise RuntimeError("cannot connect to the database")
