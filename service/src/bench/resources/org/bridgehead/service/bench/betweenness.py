# Exact betweenness by igraph: reads "nodes edges" and an edge a line, prints the seconds it took and the sum of all scores.
import sys
import time

import igraph

with open(sys.argv[1]) as file:
    nodes, edges = map(int, file.readline().split())
    pairs = [tuple(map(int, line.split())) for line in file]
graph = igraph.Graph(n=nodes, edges=pairs)
start = time.perf_counter()
scores = graph.betweenness(directed=False)
print(time.perf_counter() - start, sum(scores), igraph.__version__)
