-- engine_build: what the llama-server that runs a model file says of itself; empty: not known, or no model file
ALTER TABLE contestant ADD COLUMN engine_build TEXT NOT NULL DEFAULT ''
