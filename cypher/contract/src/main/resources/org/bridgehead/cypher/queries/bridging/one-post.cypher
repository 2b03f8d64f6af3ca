// @title Networks that rest on one post
// @description Each network with the one person who alone serves, brokers or facilitates it, or
//   who brokers it where nobody else, person or organisation, does. A reference: the engine tells
//   the same, and the posts through which all routes lead.
// @param asOf date required - the day
// @column networkId string - the network's id
// @column network string - its name
// @column roles strings - what the person does for it
// @column onlyPerson boolean - whether nobody else serves, brokers or facilitates it
// @column onlyBroker boolean - whether the person brokers it and nobody else does
// @column personId string personal - the person's id
// @scope country
// @limit 5000
// @timeout 30s
MATCH (network:Network)<-[tie:SERVES|BROKERS|FACILITATES]-(person:Person)
WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  AND coalesce(person.start <= $asOf, true) AND coalesce($asOf < person.end, true)
WITH network, person, collect(DISTINCT type(tie)) AS types,
  collect(DISTINCT coalesce(tie.role, toLower(type(tie)))) AS roles
WITH network, person, roles,
  NOT EXISTS {
    MATCH (network)<-[their:SERVES|BROKERS|FACILITATES]-(other:Person)
    WHERE other <> person
      AND coalesce(their.start <= $asOf, true) AND coalesce($asOf < their.end, true)
      AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  } AS onlyPerson,
  'BROKERS' IN types AND NOT EXISTS {
    MATCH (network)<-[their:BROKERS]-(other)
    WHERE other <> person
      AND coalesce(their.start <= $asOf, true) AND coalesce($asOf < their.end, true)
      AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  } AS onlyBroker
WHERE onlyPerson OR onlyBroker
UNWIND roles AS role
WITH network, person, onlyPerson, onlyBroker, role ORDER BY role
RETURN network.id AS networkId, network.name AS network, collect(role) AS roles, onlyPerson,
  onlyBroker, person.id AS personId
ORDER BY networkId
