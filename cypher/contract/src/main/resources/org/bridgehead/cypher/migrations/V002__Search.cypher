// Names of organisations can be searched; people's names are not in the index.
CREATE FULLTEXT INDEX organisation_names IF NOT EXISTS FOR (n:School|Authority|Agency|Network) ON EACH [n.name];
