"""CPython's own asyncio on virtual time, watched: `src/python/README.md` says how the modules fit together."""
