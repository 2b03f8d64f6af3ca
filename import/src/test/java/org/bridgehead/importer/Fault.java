/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/**
 * Breaks off at one moment of what is done with a database: before a statement is run, or after a
 * transaction was committed and before its answer arrived. From then on nothing gets through.
 */
final class Fault {

  static final String MESSAGE = "pulled the plug";

  private final AtomicInteger left;

  /**
   * @param moment which one, counted from 1
   */
  Fault(int moment) {
    this.left = new AtomicInteger(moment);
  }

  Session in(Session session) {
    return proxy(Session.class, (proxy, method, args) -> inSession(session, method, args));
  }

  private Object inSession(Session session, Method method, Object[] args) throws Throwable {
    if (method.getName().equals("run")) {
      pass();
    } else if (args != null && args[0] instanceof TransactionCallback<?> work) {
      args[0] = (TransactionCallback<Object>) transaction -> work.execute(in(transaction));
    } else if (args != null && args[0] instanceof Consumer<?>) {
      @SuppressWarnings("unchecked")
      Consumer<TransactionContext> work = (Consumer<TransactionContext>) args[0];
      args[0] = (Consumer<TransactionContext>) transaction -> work.accept(in(transaction));
    }
    Object result = call(session, method, args);
    if (result instanceof Transaction transaction) {
      return proxy(Transaction.class, (_, called, with) -> inBatch(transaction, called, with));
    }
    if (method.getName().startsWith("executeWrite")) {
      pass();
    }
    return result;
  }

  private Object inBatch(Transaction transaction, Method method, Object[] args) throws Throwable {
    if (method.getName().equals("run")) {
      pass();
    }
    Object result = call(transaction, method, args);
    if (method.getName().equals("commit")) {
      pass();
    }
    return result;
  }

  private TransactionContext in(TransactionContext transaction) {
    return proxy(
        TransactionContext.class,
        (proxy, method, args) -> {
          if (method.getName().equals("run")) {
            pass();
          }
          return call(transaction, method, args);
        });
  }

  private void pass() {
    if (left.decrementAndGet() <= 0) {
      throw new IllegalStateException(MESSAGE);
    }
  }

  /** Whether the moment has come. */
  boolean happened() {
    return left.get() <= 0;
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
