/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The nodes of a topology, numbered from 0, a column for each of their properties. */
public final class Nodes {
  private static final NodeKind[] KINDS = NodeKind.values();
  private static final NetworkClass[] CLASSES = NetworkClass.values();
  private static final Enquiries[] ENQUIRIES = Enquiries.values();
  private static final byte NO_CLASS = -1;
  private static final int BYTES_PER_NODE = 1 + 1 + 1 + 1 + 6 * 4 + 2 * 4 + 2 * 8;

  private final byte[] kind;
  private final byte[] networkClass;
  private final boolean[] stateFunded;
  private final String[] key;
  private final @Nullable String[] name;
  private final @Nullable String[] type;
  private final @Nullable String[] phase;
  private final @Nullable String[] region;
  private final int[] start;
  private final int[] end;
  private final double[] easting;
  private final double[] northing;
  private final @Nullable String[] focus;
  private final byte[] enquiries;
  private final KeyIndex index;

  private Nodes(Columns columns) {
    int n = columns.count;
    kind = Arrays.copyOf(columns.kind, n);
    networkClass = Arrays.copyOf(columns.networkClass, n);
    stateFunded = Arrays.copyOf(columns.stateFunded, n);
    key = Arrays.copyOf(columns.key, n);
    name = Arrays.copyOf(columns.name, n);
    type = Arrays.copyOf(columns.type, n);
    phase = Arrays.copyOf(columns.phase, n);
    region = Arrays.copyOf(columns.region, n);
    start = Arrays.copyOf(columns.start, n);
    end = Arrays.copyOf(columns.end, n);
    easting = Arrays.copyOf(columns.easting, n);
    northing = Arrays.copyOf(columns.northing, n);
    focus = Arrays.copyOf(columns.focus, n);
    enquiries = Arrays.copyOf(columns.enquiries, n);
    var known = columns.index;
    index = known == null ? new KeyIndex(kind, key) : known;
  }

  /** How many nodes there are, alive or not. */
  public int count() {
    return kind.length;
  }

  /** What the node is. */
  public NodeKind kind(int node) {
    return KINDS[kind[node]];
  }

  /** The node's key within its kind. */
  public String key(int node) {
    return key[node];
  }

  /** The node's name; null if it has none, and always for a person. */
  public @Nullable String name(int node) {
    return name[node];
  }

  /** The node's type or finer kind; null if it is not known. */
  public @Nullable String type(int node) {
    return type[node];
  }

  /** The phase of a school or a network; null if it is not known. */
  public @Nullable String phase(int node) {
    return phase[node];
  }

  /** The region of a school or an authority; null if it is not known. */
  public @Nullable String region(int node) {
    return region[node];
  }

  /** The first epoch day of the node's life, {@link Days#NO_START} if it is not known. */
  public int start(int node) {
    return start[node];
  }

  /** The epoch day from which the node is no more, {@link Days#NO_END} if it is alive. */
  public int end(int node) {
    return end[node];
  }

  /** Metres east on the National Grid, NaN if it is not known. */
  public double easting(int node) {
    return easting[node];
  }

  /** Metres north on the National Grid, NaN if it is not known. */
  public double northing(int node) {
    return northing[node];
  }

  /** What a network is for, or an activity practised; null if it is not known. */
  public @Nullable String focus(int node) {
    return focus[node];
  }

  /** Whether a network may be asked about joining. */
  public Enquiries enquiries(int node) {
    return ENQUIRIES[enquiries[node]];
  }

  /** Whether the node is a school that the state pays for. */
  public boolean isStateFunded(int node) {
    return stateFunded[node];
  }

  /** Whether the node is a network that was joined to learn together. */
  public boolean isLearningNetwork(int node) {
    return networkClass[node] == NetworkClass.LEARNING.ordinal();
  }

  /** Whether the node is a trust, federation or sponsor's group. */
  public boolean isLegalNetwork(int node) {
    return networkClass[node] == NetworkClass.LEGAL.ordinal();
  }

  /** Whether the node lives on that epoch day. */
  public boolean isAlive(int node, int asOf) {
    return Days.within(start[node], end[node], asOf);
  }

  /** Whether the node is a school that is open on that epoch day. */
  public boolean isOpenSchool(int node, int asOf) {
    return kind[node] == NodeKind.SCHOOL.ordinal() && isAlive(node, asOf);
  }

  /** Whether the node is a school, authority or agency that lives on that epoch day. */
  public boolean isOpenOrganisation(int node, int asOf) {
    return kind(node).isOrganisation() && isAlive(node, asOf);
  }

  /** The node of that kind and key, or -1 if there is none. */
  public int find(NodeKind ofKind, String withKey) {
    return index.find(ofKind, withKey);
  }

  /** The node as it was put in. */
  public Node get(int node) {
    return new Node(
        kind(node),
        key[node],
        name[node],
        start[node],
        end[node],
        networkClass[node] == NO_CLASS ? null : CLASSES[networkClass[node]],
        type[node],
        phase[node],
        region[node],
        stateFunded[node],
        easting[node],
        northing[node],
        focus[node],
        enquiries(node));
  }

  /** Columns that start as a copy of these. */
  Columns toColumns() {
    var columns = new Columns();
    columns.count = count();
    columns.kind = kind.clone();
    columns.networkClass = networkClass.clone();
    columns.stateFunded = stateFunded.clone();
    columns.key = key.clone();
    columns.name = name.clone();
    columns.type = type.clone();
    columns.phase = phase.clone();
    columns.region = region.clone();
    columns.start = start.clone();
    columns.end = end.clone();
    columns.easting = easting.clone();
    columns.northing = northing.clone();
    columns.focus = focus.clone();
    columns.enquiries = enquiries.clone();
    columns.index = index;
    return columns;
  }

  long memoryBytes() {
    long text = 0;
    for (int node = 0; node < key.length; node++) {
      text += textBytes(key[node]) + textBytes(name[node]);
    }
    return (long) BYTES_PER_NODE * count() + text + index.memoryBytes();
  }

  /** A string's header and array header are 40 bytes together; most text is one byte a letter. */
  private static long textBytes(@Nullable String text) {
    return text == null ? 0 : 40 + text.length();
  }

  /** The columns while they grow. */
  static final class Columns {
    private int count;
    private byte[] kind = new byte[16];
    private byte[] networkClass = new byte[16];
    private boolean[] stateFunded = new boolean[16];
    private String[] key = new String[16];
    private @Nullable String[] name = new String[16];
    private @Nullable String[] type = new String[16];
    private @Nullable String[] phase = new String[16];
    private @Nullable String[] region = new String[16];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private double[] easting = new double[16];
    private double[] northing = new double[16];
    private @Nullable String[] focus = new String[16];
    private byte[] enquiries = new byte[16];
    private @Nullable KeyIndex index;

    int count() {
      return count;
    }

    int add(Node node, Interner words) {
      if (count == kind.length) {
        grow(Math.max(16, count * 2));
      }
      index = null;
      var ofClass = node.networkClass();
      kind[count] = (byte) node.kind().ordinal();
      networkClass[count] = ofClass == null ? NO_CLASS : (byte) ofClass.ordinal();
      stateFunded[count] = node.stateFunded();
      key[count] = node.key();
      name[count] = node.name();
      type[count] = words.intern(node.type());
      phase[count] = words.intern(node.phase());
      region[count] = words.intern(node.region());
      start[count] = node.start();
      end[count] = node.end();
      easting[count] = node.easting();
      northing[count] = node.northing();
      focus[count] = words.intern(node.focus());
      enquiries[count] = (byte) node.enquiries().ordinal();
      return count++;
    }

    void endOn(int node, int day) {
      end[node] = Math.max(start[node], Math.min(end[node], day));
    }

    Nodes build() {
      return new Nodes(this);
    }

    private void grow(int size) {
      kind = Arrays.copyOf(kind, size);
      networkClass = Arrays.copyOf(networkClass, size);
      stateFunded = Arrays.copyOf(stateFunded, size);
      key = Arrays.copyOf(key, size);
      name = Arrays.copyOf(name, size);
      type = Arrays.copyOf(type, size);
      phase = Arrays.copyOf(phase, size);
      region = Arrays.copyOf(region, size);
      start = Arrays.copyOf(start, size);
      end = Arrays.copyOf(end, size);
      easting = Arrays.copyOf(easting, size);
      northing = Arrays.copyOf(northing, size);
      focus = Arrays.copyOf(focus, size);
      enquiries = Arrays.copyOf(enquiries, size);
    }
  }
}
